"""What template.yaml promises: right names on both sides of every border, no secret in it, no right too many."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Template
from typing import Any

import pytest
import yaml

from shared import events
from shared.content.helpline import FORM
from shared.content.helpline import SETTING as HELPLINE
from shared.stores.dynamodb import DynamoStore
from skill import settings as skill_settings
from sms.app import create_app
from sms.settings import Settings, from_environment
from tests.sms_phone import SETTINGS, TOKEN
from tools import costs
from tools.build_packages import PACKAGES
from tools.runtime import VERSION

ROOT = Path(__file__).parent.parent
SKILL_ID = "amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef"


class _Loader(yaml.SafeLoader):
    """Reads `!Sub text` as {"Sub": "text"}."""


def _tagged(loader: yaml.SafeLoader, suffix: str, node: yaml.Node) -> dict[str, Any]:
    if isinstance(node, yaml.ScalarNode):
        return {suffix: loader.construct_scalar(node)}
    if isinstance(node, yaml.SequenceNode):
        return {suffix: loader.construct_sequence(node, deep=True)}
    assert isinstance(node, yaml.MappingNode)
    return {suffix: loader.construct_mapping(node, deep=True)}


_Loader.add_multi_constructor("!", _tagged)
TEXT = (ROOT / "template.yaml").read_text(encoding="utf-8")
TEMPLATE = yaml.load(TEXT, _Loader)
RESOURCES: dict[str, dict[str, Any]] = TEMPLATE["Resources"]


def _of_type(kind: str) -> dict[str, dict[str, Any]]:
    return {name: each["Properties"] for name, each in RESOURCES.items() if each["Type"] == kind}


GLOBALS: dict[str, Any] = TEMPLATE["Globals"]["Function"]
FUNCTIONS = _of_type("AWS::Serverless::Function")
ALARMS = _of_type("AWS::CloudWatch::Alarm")
TEXT_ENVIRONMENT: dict[str, Any] = FUNCTIONS["TextFunction"]["Environment"]["Variables"]
DASHBOARD = json.loads(RESOURCES["Dashboard"]["Properties"]["DashboardBody"]["Sub"])


def test_each_function_starts_what_its_package_holds() -> None:
    assert set(FUNCTIONS) == set(PACKAGES)
    for name, function in FUNCTIONS.items():
        assert function["Handler"] == f"{PACKAGES[name].entry}.lambda_handler"
        assert RESOURCES[name]["Metadata"]["BuildMethod"] == "makefile"
    assert GLOBALS["Runtime"] == f"python{VERSION}"
    assert GLOBALS["Architectures"] == ["arm64"]


def test_a_new_value_of_a_parameter_is_a_new_version() -> None:
    """Else it would change the function, and not the version that the alias `live` calls."""
    assert GLOBALS["AutoPublishAlias"]
    longest = {name: "x" * _longest(name) for name in TEMPLATE["Parameters"]}
    for function in FUNCTIONS.values():
        assert function["AutoPublishAliasAllProperties"]
        told = {name: value for name, value in (GLOBALS | function).items() if name not in NOT_IN_A_VERSION}
        described = function["VersionDescription"]
        assert _parameters_in(told) == _parameters_in(described)
        assert len(Template(described["Sub"]).substitute(longest)) <= 256


NOT_IN_A_VERSION = ("VersionDescription", "ReservedConcurrentExecutions", "Events")


def _parameters_in(part: Any) -> set[str]:
    """The parameters that decide what a part of the template becomes, those of its conditions too."""
    words = set(re.findall(r"\w+", json.dumps(part)))
    conditions = [rule for name, rule in TEMPLATE["Conditions"].items() if name in words]
    return (words | set(re.findall(r"\w+", json.dumps(conditions)))) & set(TEMPLATE["Parameters"])


def _longest(parameter: str) -> int:
    """How many characters a value may have."""
    bounds = TEMPLATE["Parameters"][parameter]
    if "MaxLength" in bounds:
        return int(bounds["MaxLength"])
    values = bounds.get("AllowedValues") or [bounds.get("MaxValue") or SKILL_ID]
    return max(len(str(value)) for value in values)


def test_answers_come_before_those_who_wait_give_up() -> None:
    assert FUNCTIONS["SkillFunction"]["Timeout"] < 8
    assert FUNCTIONS["TextFunction"]["Timeout"] < 15
    assert RESOURCES["TextIntegration"]["Properties"]["TimeoutInMillis"] < 15_000
    assert ALARMS["SkillSlow"]["Threshold"] < FUNCTIONS["SkillFunction"]["Timeout"] * 1000
    assert ALARMS["TextSlow"]["Threshold"] < FUNCTIONS["TextFunction"]["Timeout"] * 1000


def test_settings_are_named_as_the_text_door_reads_them() -> None:
    given = {
        "TWILIO_AUTH_TOKEN": TOKEN,
        "PSEUDONYM_SECRET": "a secret only for tests",
        "PUBLIC_BASE_URL": "https://abc.execute-api.us-east-1.amazonaws.com",
        "SESSION_STORE": TEXT_ENVIRONMENT["SESSION_STORE"]["Sub"].replace("${Sessions}", "sessions"),
        "SESSION_DAYS": str(_default("SessionDays")),
        "HELP_REPLIES": _default("HelpReplies"),
        "OWN_OPT_OUT": _default("OwnOptOut"),
        HELPLINE: _default("Helpline"),
    }
    assert set(given) | {"SECRETS_SET"} == set(TEXT_ENVIRONMENT)
    read = from_environment(given)
    assert read == Settings(TOKEN, given["PUBLIC_BASE_URL"], given["PSEUDONYM_SECRET"], "dynamodb:sessions")
    asked = _Asked(given)
    from_environment(asked)
    assert set(given) <= asked.names


class _Asked(dict[str, str]):
    """An environment that remembers what it was asked for."""

    def __init__(self, given: dict[str, str]) -> None:
        super().__init__(given)
        self.names: set[str] = set()

    def get(self, name: str, *default: Any) -> Any:
        self.names.add(name)
        return super().get(name, *default)


def test_settings_are_named_as_the_voice_door_reads_them() -> None:
    assert set(FUNCTIONS["SkillFunction"]["Environment"]["Variables"]) == {"ALEXA_SKILL_ID", HELPLINE}
    with pytest.raises(skill_settings.SettingsError):
        skill_settings.from_environment({"ALEXA_SKILL_ID": "nonsense"})
    with pytest.raises(skill_settings.SettingsError):
        skill_settings.from_environment({HELPLINE: "nonsense"})
    assert list(GLOBALS["Environment"]["Variables"]) == ["METRICS_NAMESPACE"]


@pytest.mark.parametrize("number", ["", "112", "+1 800-555-0100", "0800 611 116", "call us", "555-", "1 2 3 4 5"])
def test_a_helpline_that_the_doors_refuse_is_no_value_of_the_parameter(number: str) -> None:
    bounds = TEMPLATE["Parameters"]["Helpline"]
    allowed = re.fullmatch(bounds["AllowedPattern"], number) and len(number) <= bounds["MaxLength"]
    assert bool(allowed) == (not number or bool(re.fullmatch(FORM, number)))


def test_the_signed_address_is_the_called_one() -> None:
    """The stage adds nothing to the path, the route is the application's, and the address is the gateway's own."""
    routes = {each["RouteKey"] for each in _of_type("AWS::ApiGatewayV2::Route").values()}
    known = create_app(SETTINGS).url_map.iter_rules()
    assert routes == {f"{method} {rule.rule}" for rule in known for method in rule.methods - {"HEAD", "OPTIONS"}}
    assert RESOURCES["TextStage"]["Properties"]["StageName"] == "$default"
    own, given, made = TEXT_ENVIRONMENT["PUBLIC_BASE_URL"]["If"]
    assert (own, given) == ("HasOwnAddress", {"Ref": "PublicBaseUrl"})
    assert TEMPLATE["Outputs"]["WebhookUrl"]["Value"]["If"][2] == {"Sub": made["Sub"] + "/sms"}


def test_no_secret_is_in_it() -> None:
    for name in ("TWILIO_AUTH_TOKEN", "PSEUDONYM_SECRET"):
        assert TEXT_ENVIRONMENT[name]["Sub"].startswith("{{resolve:secretsmanager:${SecretName}:SecretString:")
    assert not re.search(r"\b[0-9a-f]{32}\b", TEXT)


def test_no_right_too_many() -> None:
    rights = {
        role: {
            (action, statement["Resource"]["GetAtt"])
            for policy in properties["Policies"]
            for statement in policy["PolicyDocument"]["Statement"]
            for action in statement["Action"]
        }
        for role, properties in _of_type("AWS::IAM::Role").items()
    }
    writes = ("logs:CreateLogStream", "logs:PutLogEvents")
    keeps = ("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem")
    assert rights == {
        "SkillRole": {(action, "SkillLog.Arn") for action in writes},
        "TextRole": {(action, "TextLog.Arn") for action in writes} | {(action, "Sessions.Arn") for action in keeps},
    }
    assert not any("ManagedPolicyArns" in role for role in _of_type("AWS::IAM::Role").values())


def test_the_table_is_the_one_the_store_expects() -> None:
    table = RESOURCES["Sessions"]["Properties"]
    seen: list[dict[str, Any]] = []

    class Client:
        def put_item(self, **request: Any) -> None:
            seen.append(request)

    DynamoStore("sessions", days=1, client=Client()).save("somebody", {}, 0)
    [request] = seen
    assert table["KeySchema"] == [{"AttributeName": "person", "KeyType": "HASH"}]
    assert table["TimeToLiveSpecification"] == {"AttributeName": "expires", "Enabled": True}
    assert {"person", "expires"} <= set(request["Item"])
    assert table["BillingMode"] == "PAY_PER_REQUEST"
    assert table["SSESpecification"]["SSEEnabled"]
    assert table["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"]


def test_every_log_is_let_go_of_in_time() -> None:
    logs = _of_type("AWS::Logs::LogGroup")
    assert all(log["RetentionInDays"] == {"Ref": "LogDays"} for log in logs.values())
    assert {function["LoggingConfig"]["LogGroup"]["Ref"] for function in FUNCTIONS.values()} <= set(logs)
    told = RESOURCES["TextStage"]["Properties"]["AccessLogSettings"]["Format"]
    assert json.loads(told)
    assert not re.search(r"ip|user|query|domain|header|body", told.replace("description", ""), re.I)


def test_every_alarm_says_what_and_tells_somebody() -> None:
    for alarm in ALARMS.values():
        assert alarm["AlarmActions"] == [{"Ref": "Alarms"}]
        assert alarm["AlarmDescription"].endswith(".")
        assert alarm["TreatMissingData"] == "notBreaching"


def test_every_alarm_is_in_the_operations_page() -> None:
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    assert [name for name in ALARMS if f"`{name}`" not in page] == []


def test_what_is_paid_by_the_month_is_in_the_costs() -> None:
    assert len(ALARMS) == costs.ALARMS
    assert len(_of_type("AWS::CloudWatch::Dashboard")) == costs.DASHBOARDS


def test_only_figures_that_are_counted_are_shown() -> None:
    ours = {alarm["MetricName"] for alarm in ALARMS.values() if isinstance(alarm["Namespace"], dict)}
    shown = {metric[1] for metric in _metrics() if metric[0] == "${AWS::StackName}"}
    assert ours | shown == set(events.COUNTED), "each is added up for a reason, and each reason is served"


def _metrics() -> Iterator[list[Any]]:
    for widget in DASHBOARD["widgets"]:
        yield from (metric for metric in widget["properties"].get("metrics", []) if isinstance(metric[0], str))


def test_every_parameter_is_explained_and_bounded() -> None:
    for name, parameter in TEMPLATE["Parameters"].items():
        assert len(parameter["Description"]) > 20, name
        bounds = {"AllowedPattern", "AllowedValues", "MinValue"} & set(parameter)
        assert bounds, name
        if "AllowedPattern" in parameter:
            assert parameter["ConstraintDescription"], name
            assert "Default" not in parameter or re.match(parameter["AllowedPattern"], parameter["Default"]), name
    listed = TEMPLATE["Metadata"]["AWS::CloudFormation::Interface"]["ParameterGroups"]
    assert sorted(name for group in listed for name in group["Parameters"]) == sorted(TEMPLATE["Parameters"])


def test_every_exception_from_a_check_has_its_reason() -> None:
    skips = [
        skip
        for resource in RESOURCES.values()
        for skip in resource.get("Metadata", {}).get("checkov", {}).get("skip", [])
    ]
    assert skips
    assert all(len(skip["comment"]) > 20 for skip in skips)


def _default(parameter: str) -> Any:
    return TEMPLATE["Parameters"][parameter]["Default"]
