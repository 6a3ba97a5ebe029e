"""Real English words one slip away from words of ours: never mended. Written by tools/real_words.py.

Chosen from SCOWL by Kevin Atkinson, whose word lists are free to use, copy and change.
"""

_WORDS = """
aback abase abased abating abbot abbreviation abbreviator abele aberration aberrational aberrations abetter abhor
abides abies abirritant abjuration abjuratory ablates ablating abler ablest aboard aborning abortions abound
abreaction abreast abridge abrogation abrogator abruption abstrusely abused abuses abusing abuts abutter abying accent
acedia acerate acetone achromatise achromatize achromatous aciculas acierate acing acred acres acroterion actinal
actively activist actor actors actualising actualizing aculeus added addition additions additive additives addle
addled addles adducted adduction adept adieus adits adown advancer adverbs adverser adverts advisably advisee adviser
aerate aeries aerobatics aether aethers affective affectively affine affined affirms afoul afresh afrit agaric agave
agent agents agger agile aglets agley agone agron aided aiding ailments airline airliner airlines airts aisle aisles
aitches akees akene alarum alarums alcoholise alcoholising alcoholizing alien alight alike alimented aliments alining
alkalising alkalizing allays allemande allergens allergist allies alloyed almanacks almanacs almandine almandite
almoners aloin altars alter alterative aluminise aluminize aluminous alumnus alums amain ambages ambits amble ambling
amend amended amends ament ammonal ammoniac ammonic amorality amour amours amused amuses amusing anacondas anaemia
analogical analogising analogizing analogy analysing analytics analyzing anaphylaxes anaptyxis anastrophes ancestors
ancestral ancestrally ancestress ancestresses ancestries andiron andirons androgenic androgyne androgynes androgyny
anecdotes aneles anemic anergy anerobic anger angers anginal angler anglers anils animalising animalizing animas
anions anise anisotropies anklet anklets anlage annas annexing anodic anoles anorexic antecede anteceded antecedes
anted antedates anteed antefix antefixes antes anther anthotaxy anthrax antibodies anticked antics antidotes antidrug
antifriction antihelix antipodes antiquates antiqued antiques antiserum antitoxic antitoxin antitrades anuses apace
apaches apeak apery aphid apian apices aping apostate append appending appends apron apter aptest aquavit arabesques
arable aramid arbor arcana arcane archdukes arches archine arching archt arcing arcking ardour argent argil aridly
ariel aright arise arises arista armadas armadillos armaments armatures armchairs armful armfuls armlets armloads
armor armors armory armoury armpits armrest armsful armure aroids aromatics aromatise aromatised aromatises aromatize
aromatized aromatizes arose arouse arraying arrow arrows arrowy arsed arses arsing artier artsy arums asdics asepsis
aseptic ashed ashing aside asocial asper aspers aspics aspiring assaulter assay asses assets assuage aster astern
asteroid asteroids asters astir astrict astroid asymmetrical atoms atonal atones atony atrip attach attached attacker
attest atypically auger aught augurs autacoids authoritarian avens averment averse avian avoir awaken awakened
awakening awakens awaking aweather aweigh awhile awoke awoken axing axles ayins baaed babels babes babied babier
babiest baches baching backslid backslide badder baddy badged badmouthing baels bailed bailer bailing bairn baiting
baked bakes baking balancer balancers baldheads baldies balding baldly balds baldy bales balker balkier balks balky
ballades ballads ballet balmy baloney banal bandana bandanas bandy banes bangle banians banket banting banyans barbel
barbie barbies barbing barde barfing barfly barge barged barging barley barms barney barns baroquely barrel barres
barret barrow barter basal basely baser basest bashed bashing basins basis basked basking basses basset baste basted
baster basting batches bated bates bather bathers bathymetries bating batmen batter batterers batters battier batting
battle battler battling batty batwing bauds bawds bawdy bawling bayed baying beach beaches beaded beaker beaks beams
beano beanos bearding beast beasts beaus beclouding bedizened bedside bedsides beeping beets beholding beholds belated
belief believer bellbottomed bellow belting bemas bename bench bender benefic bents benzol benzoyl benzyl berate
berating bergs berks berms berried berth betaking betas betides bettor bevel bevels bewailing bewaring bialy biased
bicycler bidden bided bield bielding bields biers bight bights bijection bikini bilge bilked bilker bilkers bilking
billet billing bills billy binal binding binger bingle biogenetically biotic biracial birch birled birling birther
bishops bister bitch bitter bittern blacken blacker bladdernut bladed blades blading blags blanch blander blandness
blare blaring blasting blatting bleacher bleachers bleaker blear bleating bleeps blench blender blending blends bletch
blight blights blini blinked blinkers blinks blithering bloaters blockaders blockading blockier blondness bloom bloomy
bloop bloops blots blotter blotting blotto blower blucher bluchers blued blunge blunt blurt blurted blush blushes
blustering boars boart boast boasting boater boating bodied bogging bogied bogon bolder bolero bolides bollard bolls
bolos bolstering bolted bonce bonces bonding bonefish boner boners bonged bongs bonier bonks bonne bonus boobing boobs
booing booming booms boong boors booting boots booty boozer bopped bopper bopping borage borages borak border borecole
borer boride boring borough bosket boson bosun botch botcher bothy bottler bough boughs bourdon bourne bourns bouts
bovid bowed bower bowers bowing bowings bowler bowline bowse bowses bowsing boxen boxer boxers boxier boyar bozos
brachial bracing brads braes brails brainy braise braised braises brakes braking brambling branks branny brant brash
brats brave braves brawling brawn brawny breaches breaching breadth breadths bream breams breather breathers breathy
brede breeding breeds breeks brent brick brickle bricole bride brides bridle brightened brigs brill brims bristle
brits brittler broad broch brock broiled broiler broiling broker bronchitic brood broody brook brooked brothel bruiser
bruisers bruit brunch brunches brunt brush brushed brushes brushing brusk bruter budging buffed buffer bugling built
bulimic bulkier bulking bulldoze bulldozes bulldozing bulled bullheads bulling bulls bully bumble bummed bummer bumper
bunchy bunco bunked bunking bunks bunted bunter bunting burbs buret burgling burgs buried burin burins burke burled
burls burner burnet burping burps burred burring burrs burry bursa burton burying bushed buster butch butler butte
butteries buttery buttes bwana bypast cabal cabbagy cable cablet cabling cachalots caches caching cackle cackled
cackling caddy cadres caecum caesium cager cages caging caird cairn calamari calamints calathus calces calcic
calciferol calcified calcination calculation calculator calculi caldrons calefaction calefactory calender calices
calicos calif calipering calker calking calks callipering calmer calming calumniates calving calyces cambering campo
camps campus campy candle candles canebrakes caner caners cangue canine canker cankers cannabin cannabins canner
cannery cannier canny canoed canso canst canter canters cantorial cants canty caped caper capers capita capitol caplet
capper carat carbolated carbonades carbonado carbonadoes carbonados carbonised carbonized carboy carburetted carded
cardiae careen careened careening carer carers caress caret caretakers caricatural caries carious carked carking
carling carnal carnet carny carotenoids carotids carper carrot carte carted carter cartes cartloads carton cartouche
cartouches carve carves carving carvings caryatides caryatids cased cashed cashes casing casings casket caster
castrate casually catabolism catchy cathartics catling catteries cattery catty cauldron cauldrons caulkings cauls
causer causers causey caved caves cavilings cavillings cawed cayman cayuse cayuses ceded ceder ceding ceiling
celebrant celeste cella cellar cellblocks celli cello cellos cense cental centaur centaury central centrally centrals
centre centriole centurial ceratodus ceratoduses cerebrated cered cerise certitudes cervices cesta chads chained
chaining chaldron chaldrons chalets chalkstone challenge challengers challenges chalutz chammy champaign champs
chancels chancre chancres chancy changer changers chant chanted chanting chapter chard chare charge charged charges
charging charismas charm charming charms charnel charr charring chars chase chased chases chasing chaster chattered
chaws cheapen cheapens cheapo cheater checker checky cheeky cheeper cheeps cheeseparing cheesy chela chelates cherry
chesty chevy chewer chewy chiao chicer chicest chicle chider chilblains childbirth chili chiliasm chill chilling
chillings chimb chine ching chinking chinks chinning chino chirk chirm chirp chirr chitlings chive chives chloride
chlorinate chlorinated chlorinates chlorination chlorinator chlorohydrin chloroprene chocked chocking chocolatey
chocolaty choicer choicest choir choirs choker cholla chomped chook chooser choosey choosy chopper choric chorus chose
chosen chough chowing chows chromatics chromatids chubby chuck chucked chuckling chumps chunter churchyards churn
churns churr chyron chyrons ciliary ciliates cilium cinched cinches cinder cirrate cirrhoses cirrhotic cirrhotics
cistern cisterna cisternae cisterns cither citral clabbering clack clacking cladoceran claim claimants claimer
claiming clairaudient clairvoyant clamatorial clambering clammer clammier clamming clamor clamoring clamour clamouring
clamp clamping clamps clams clang clanged clanger clanging clangorous clank clanked clanks claps clares claret
clarinet clarinets clashed clashes clasp clasps classism classy clathrate claudicant claudication clause clauses
claustral claustrophobia clave claymore clays cleanse cleanser clearer clearinghouse cleat cleats cleave cleaver
cleaves cleek clefs clientages clientship cliffy clime cline cling clingfish clingiest clingy clink clinked clinks
clintonias clipped clippings clitoral clits cloaked clobbering cloches clocked clocker clocking clockmaker clods
cloistral clomb clomping cloned clones cloning clopped closer closers clothespin cloud clough clouts clove clown
clowned clownings cloyed cloying cloyingness clubbing clubs cluing clumped clumping clung clunked clutches cluttering
coach coagulants coaling coals coaly coaming coarse coast coasts cobalt cocking codas coddler coder codices
coelacanths coerced coffle cognition cohered coiling coils coitus coked colander colchicum colcothar colder
coleopteran coles coleus coleys colic coliseum collage collages collat collateral collaterally collates collectable
collectanea collectedly collectible collecting collection collections collectively collector collectors colleen
collegian collet collets collie collies colligates collocating collocation collocations collocutor collying
collywobbles cologne colonists colorado colorant colorants colored colorings colosseum colourant colourants coloured
colourings colpitis coltish columbine columbines comate combe combiner combing combings combs comer comers comet
comets comfit comings comity commie commix commuter comose compadre comparer comping complicating compony compressing
comps compute computed computes concent concerted concession conciliative conclusion concrescence concussing
conditional conditioner condonation conduction conductive cones coney coneys confection confider conform confuser
confuted conger congruities conies conjugality conjugately conjugation conjugative conked connecting connectively
connectivity consecutive consed conses consing constipating constrain constrictive construal constructed constructive
consul consuls contd conte contemn contend contest contested context continua continuer continuo conto contr
contraception contract contractive contracts contrail contrails contralto contraoctave contrapositive contused
contusion convection convective convent converge cooee cooing coolish cooped cooper coordinated cootch copal coper
copier copped coppery copping copra copse copter corder corers cores coring corked corks corkwoods corms cornuted
coroneted correcter corroborated corset cortex cortexes cortical cortices corticosterone corticosterones corves coset
coshed coshing cosiest cosset costa costly cotes cottager coulter counteractive country county court courter
courtyards couther coves coveted covin cowered cowering cowling cowls coxing craal crabs cracker crackheads crackle
crackled craft crafts crags crake crams crane craned cranes crank cranked crapes crapped craps crass crassitudes
cratch crate crater crates craunches craws craze creaked creaking creamy crease creating creation creations credo
creed creek creese creme cremes crenelated crenellated crenulated crest cresting cretaceous cretic crick cricked
cricket crickets crier criminated crimp crimple crimps crine cringing crinkles crippler crises criterial critic
criticise criticised criticiser criticises criticism criticize criticized criticizer criticizes critique critiqued
critiques croak crock crocodiles cronies cronk crony crookedest crookedness croon crooned croons cropper cropping
crops crore crosshatched crosshatches crotchets croton crouch crouse crowing crown crowned crowning crowns crows
cruise cruised cruises cruising crumbed crumbing crumby crump crumpled crumpling crumply crumps cruncher crunchers
cruses crusher crust crustaceous crusted crusting crymotherapy cryst cubby cubed cubes cuddled cuffed cukes cullet
culling culls culminates culottes cultish cultrate cults cultural culturally cultus cumber cumbering cumbers
cummerbund cunnilingus cunning cuprous curbed curbing curds curdy curie curios curiosa curled curling currying cursed
curses curtail curtilage curvet curvy cusec cushy cusped cussed cusses cussing cutch cutches cutter cutthroat
cycloparaffin cyclopropane cymes dafter dagger daggers daises dales dally dames dancer dander dandle dandles dandy
dangle dangler danglers dangles danker dapperest dared daring darky darnel darner darners darnings darter darts
dashing dative dawning deadbeats deaden deadens deader deadest deafly dealt dearest dearly deaves debates debits debts
debunking debuts decaff decahedron decal decane decare decease deceased deceases deceasing decently decider decile
declarant declass declinate decliner decoded decodes decolorant decoy decree decrees decried decry dedicate dedication
dedications deduce deduced deducing deepfrozen defected defecting defection defective defector defects defencing defer
deferral deferred deffer defied defier defies defile definer defuse degenerate degenerated degenerating degeneration
degrease degression deicide deist deject dejected dejecting delaine delicious delinted delinting deliriums deliver
delivers demission demobilise demobilised demobilises demobilize demobilized demobilizes demur denature denial dense
densely densest densify densimeter densimeters dentil dents departing depersonalise depersonalize depict deport
deportation deportations deporting deportment deposed depraving depravities depravity deprecation depreciation
depredation depressing depriving derelicts deride derided derision derivation derivational derivations desalinate
describer descried descries desperation despond despot detent detention deter determent deterrent detested detesting
devest devisable devise devised dexter dhole dialyses diarrheal diarrhoeal diary diced dicing dicks diffed difficultly
digest digested digesting diked dikes diking dilates dilating dilation dilatoriness dilly dimer dimly dimple dimply
dined diner diners dines dinge dinges dining dinker dinkier dinky dinned dioxin dioxins dipping dirty disco discos
discus discussant diseuse disgraces dislocating dismount disoperation disorderly dispersant dispersion dispersions
displant disproven dissed dissembles dissolvent dither ditsy ditzy diurnal diurnally diver diverse divine dixieland
doable docked docking doers doges doily doings doles doling dollar dolor doltishness doming donga dongs donna doodling
doornail doozy doping dorks dorty dosed dosing dosses dotage doter dotes doting dotting dottle doubler doublet doubly
douching douse douses doves dowel dowels dowering downsizes downy dowse dowses dozes dozing draft drafts drags
drainers drake dramatisations dramatizations drape draped drapers drawees drawn dread dreading dreadlocks dream dreams
dregs drenching drier drill drily drivetrain droids droll droned drones droning dropper dropsy drossy drought drowse
drowsed drowsing drubs druid drums drunker drunks duality ducal duding dueler duets duffed duller dulse dumber
dumbness dummy dunking dunks dunner dunnest dunning duper duping duppy durable durian dwell dwelled dwelling dwelt
dyeing dyeline dyers dyking dynast dynasty dysphasia eager eagle earnest earnings earthy eased eases easier easterlies
easterly eastern easterner easterners easting eastward eastwardly eater eatery eaves echoic echopraxia eclectic
ecospecies ecstatics ectosarc edged edger edges edging editress edits educe educed educes educing effete efficiency
efflux effuse egads egesta egret eider eighth eighths ejection ejections eland elands elate elated elatedness elater
elates elating elder election elective electives eligibly elixirs eloped eloping elver elvish embow emend emended
emends emergence emery emission emissions emoter emplace emplacement emptied enable enate enclasp encrinite encroaches
encrust encrypt endear endrin endue endued enduing endurant enervator enforces engin enisle enrapture ensile ensue
entail entailed entails enteric enticed enticer entrapped entrapper entreated entrechat entrepots enure envelop
enveloping envelops envoy epicure epidermal epilate epilates equalisers equality equalizers equestrian equestrians
eraser erasure erasures erecting ernes erose escribe esoteric esoterica espadrille espaliers especial espial
establisher ester esterified esters estop estrade estragon estragons estrange estranged estranges estrin estriol
estrogenic estrone estrones estuarial estuarine etcher eternities eternity ethanol ether ethic ethos eurhythmics
evaded evading evection eventuate evert everyway ewers exaction examination exarch exarchate exasperation exceeds
excels excess excesses excessive exchequers excide excise excised excises excision excites excruciation excursus
excursuses excuser executes exemption exequies exerciser exercisers exert exerts exhorts exhumation exhumations
exigible exoergic exorcise exorcised exorcises exorcising exorcism exorcist exorcize exorcized exorcizes exospheres
exospheric exoteric exotics experience expert expiration expires expiring explant exploder explore export exportation
exposer exposition express expresses expression expulsive exquisite exsect extend exteriorly exteriors extern externs
extraneous extrorse extrude extruded extruder exurbs eyestrain eyries fable facet facets facia faciae facias facile
factory factually facture fader faecal failed faille fails fainer fainter fairest fairly fairway fairy faith faitor
fallow fallowed fallowing falser falsifiers falters famed fanged fangs fanned fanny fares farming farms farrow farther
farting fascia fascicle fascicule fatso fatwa faucal faults faxed faxing feaster feasting feather feathers feats feces
feeding feeds feint feinted feinting felicitating felicitation felled feller fellest felling fellow felly felting
femora fended fender fending fends fenny ferries fessed fester fests feting fetter fettle feuar fewer fewest fezes
fiats fibular fiches field fieldstone fiend fiends fieriest fifer filed filing filings fillet finalisation
finalization finches finder finders fined finer finery finessed finest finfish finial fining finis finisher finked
finks finny fipple firearm firing firms fiscal fiscally fiscs fists fistula fitful fitly fixating fixation fixations
fixer flagstone flakiest flame flank flanks flare flasher flashers flashest flashy flats flattering flatters
flatulency flawed flaying fleas flection flections fleeciest fleeing fleer flees flesh flexitime flextime flexuosity
flick flied flier flighty fling flinger flint flippy flirt flittering flitting floatier floating floatstone
flocculation flocked flocking floes flogs floods flora floret floss flour flouters flower flowering flowing flown
flubs fluctuant fluctuating fluctuation fluctuations flukiest flume flumes flumped flung fluor flusher flushest
flustering flying flyman foaling foals fogging foiled foison foist folder folia foliate folie folio folksiest follower
fonder fondu fonts fools footfall footwall footy forages foray forbear forby foredo forehand foremast fores foresheet
forest forestay forge forged forger forges forgo forking forks formal formally forsooth forsythia forte fortes fortis
fought fountain fowling foxed foxes foxing fracked fraction fractions fragiler fragment frags frail frailer fraise
fraises framer franc franticly frapped freaking freaks freeing freer freest freeze freezes frenetical freshest freshet
frets fridge fried fries frighting frights frigid frill frilled frilling fringe fringes fringing frise frisette frisks
frisky frith fritz frizette frizz frizziest frizzy frogman frogmen frolic frons frosh frosty froward frown frowned
frowning frowsy froze fruity frusta fucus fuddled fueling fuller fumarole fumble fumed funky funnel furan furious
furriest furry fusain fuses fusing fuzes fuzzy gabbled gable gabled gablet gadder gages gagging gaging gaily gainer
gainful gaited gaiter galas galleries gallery gallic galls gambled gambling gamed gamer gamers gamest gamey gamin
gamine gamps ganger gangers gangling gaoling gaped gaping garbed garbler gargled gargling garret garter garth gasket
gaskin gasolene gasolier gassed gasses gassy gastrin gathers gaunt gauss gausses gavel gavels gawping gazes geans
gears geeing geese geest gelts gender genet genets genie genies genre genres gentes gents germinal gerund gerunds
getter ghees gibes gibing gifting giggle gilled gills ginger gingers girding girdling giros girth gites giver givers
gladder glans glare glassy glean gleaner gleans glens glias glint glistering glitziness gloating gloppy glory glosses
glower glowering glows gloxinias glues gluon glutei glyoxaline gnarled gnarly goading gofer goffer goings golds gonad
gongs gonion gonna goofing gooier gooks goose goosing gorget gorier goring gosling gowning gowns grace graces gracing
gradating gradation grade grades grading graduating grafter grails grained grains gramps grams grandam grange granges
grant granter grants granulocytes grapes grasping grass grasses grater graters grates gravel gravels graven graver
gravest gravid gravy graze grazes greaser greaten greave greaves grebe grebes greed greedy greeny greeter grepping
grids grift grind grinding grins grist groan groats grocer grocers groks groper groping gross grosz grots grouse
grousers grout grove groves growl growling growls grudging grumbled grumbling grumbly guaco guarding guggling guild
guildsman gulas gullet gummy gunnel guppy gurging gusting gutter gyron gyros gyves gyving hacked hacking hackle hades
hadst haeres hafts hailed hailing hails hairlike hakes halal haled haling hallow hallowed hallows hallucination haloed
haloing halon halos halter hammerers hammers hamstrung hance handler handlers handless handover handsful hanks hanky
haole hapten harboring harbouring harden hardening hardens hardiest hardily hardline hardy harebrained harems harks
harmattans harmonicas harmonics harmonies harmonious harmonise harmonised harmoniser harmonises harmonist harmoniums
harmonize harmonized harmonizer harmonizes harmony harpy harrow harry harrying harsh hartshorn harvest hashing haste
hastier hasting hatches hater haters hatpin hauled hauling hauls haunch haven haver hawking hawse haying headachy
headily headiness headrace headraces heaped heaping hearer hearse heartbreak heartbroken hearty heath heather heaths
heathy heaver heaves heaving heckled hedge heeded helper helve hemmers hemotherapy herby herded herding herein heresy
hernial heroes heroin heron herons heros hertz hetero hewed hewing hexad hexer hicks hidden hided hider hides hieing
higgle hight hikes hinging hings hinter hiring hissed historicism historicist historicity hitch hoars hoarsen hoarser
hobby hocked hocks hoeing hogging hoicked hoked hoking holder holed holing hollo hollos homebody homers homey honers
hones honesty honing honked honkey honking honky honor hoods hooey hooka hookas hooking hooks hooped hooping hoorah
hooting hopper hoppling hording horme hornet horny horribly horsebox horseboxes horsey horsts hoses hostel hostels
hotly hounded houri houris housel housemate housemates housemothers hovel hovels hovered howling huddled huffed huffy
humble hummed hummer hummers humor humorous humors humour humours humphed humphing humphs hungover hunting hurling
hurray hurst hurtling hutch hydrocephaloid hydrochloric hydroid hydroxyl hying hyperborean hyperon hypes hyping
hypothermal hypothermic hypotheses hypothesis hypothesise hypothesize hysterectomise hysterectomize hysteric
hysterotomy ichors icier identity idled idler idling iffier igniters ignitors ileac iliac imaret imbue imine
immunosuppression immunosuppressions immure impale impart imper imperfect imperfects imply improver inabilities
inaction inactiveness inane inaner inboards inbreeds incant incantation incantations inced incense inception
inceptions inchoateness inchoation incitation incitations inciters inciting incontrollable increate incretion
incubates incubation incubator incubators incurably incuses indicted indiction indictions indifference indifferent
induction inductions indued inebriates inebrieties ineducation inert infanta infect infected infectious infer infest
infested infesting infiltrate inflammation inflationary inflection inflections informatory infuses infusing ingesta
ingestion inglorious ingrates inhabiter inhabits inhalators inheritors inhibiter inhibitions inhibitory inhibits
initiators injector injectors injunctions injurer inkberries inked inlaid inland inlier innovators inoculation
inoculations inquisition inquisitions insect inset insider insomniac instituters institutors insurable insured
intactness intactnesses intarsia integers intends intens intenser intents inter interferer interfuse interiorise
interiorised interiorises interiorize interiorized interiorizes interiors interj intermezzi intermezzo intermezzos
intern interne internees internes interns interphase interpose interposes interpreter interrex inters intersession
interstate intis intoners intorsion intrados intradoses intrastate intricacies intrigues introits introrse intrudes
intrusion intrusive inulin inulins inunction inunctions inure inured invest invested investing invocation invocations
irate irises irked irreversibly isatin issuer itches items iterate jabot jacal jacket jakes jangle japed japer japes
japing jatos jeeps jeers jelly jested jester jests jeweler jeweller jewellers jigging jiggle jingling jingly jinked
jinks jiver joggling joist joists jotting joying jugging juicer juicy junco junction junto juvenal juvenilely
juvenilia kafir kails kailyard kaleyard kalong kaoliang kaoliangs kaolinites karts katabolism kayos kedge keened keens
kelly keloid kepis keratitides kerbs kettledrum kevel khans kicking kilderkin kilning kilter kilts kinas kingly kinked
kinos kipping kissed kiting kitted kluges klutzes klutzy klystron knack knacks knapped knapping kneeing kneel kneeled
kneels knight knighted knighthead knighthood knighthoods knits knocker kooks kraft krafts krone kummerbund kyphoses
laager laborer labourer laced lacerated laches lacing lactase lactates lacteous laddies laded lades lading ladled
ladler ladles lagan lagger lagging lakes lames lamest laming lanced lancer lancers langrage lapin larches larded
larder lards lares largess largo larking larkspur larum lased lashed lashers lashes lashing lasses lassies lassoes
latch latent lather lathers lathes latkes latter lattes lauded lauder lauds laughter launch launder lavers laves
lawful lawman laxest laymen lazies lazing lazying leacher leader leagues leaker leaky leaned leaner leans leaps
learner learnt lease leased leashed leather leaven leavens leaver leavers lechers leches lecythus ledge leech leeches
leeks leers leery lefty legion legions lemur lender lenders lending leone lessee lesser lessons letter leukaemia
leukemic levanted lever levered lexer lexis liber libration licit licks liens lifer lightening lightness liked liker
liking lilting limbo limbs limes liming limned limns limply lindy lined lingers lingo lining linker linted lintels
linter linting lions liquids lister lither lithoid litter littler livelihood liven livery livre loach loaches loader
loafing loaner loathers loathes loathing loaves lobes locaters locates locating locker lockers locket lockets lockouts
lodes lodger lodging loess lofting lofts loges logger logging logier logiest loins loiter lolcats lonely loner loners
looker lookouts loomed looping loops loosen looser loosest looted loots loper lopes lopper loppy loquats loser losers
losings lotas lotion lotions lotus lounger lounges louring loury loused louses lousing louts loverly lovey loveys
lowery luaus lubes lucked lucking luffed luges lulus lumbers lungers lungi lungis lurch lured luring lurks lushes
lushest lushy lustrously lutes luxes lynch lyrism lyrist lyses lysin maces macho macing mackle macks macle madder
magisterial magistral magnetism magneto magnetos mainly maker makers makings makos malediction maltreats manager
mananas manas manat mandatorily manes manganates manganites manganous mange manged mangers manginess mangle mangled
mangy manifestly manky manna mannequin mannerly manorial manse manta manurial maple maples marbly marcs marge
marihuana marital marked marker marking marks marquisate marquisette marron marrying marsh martian marts mascle mashed
mashing masks massage masterful masterfully masterly masurium match matches matchstick mater materialist maters matier
mating matriarchate matriarchates matriarchies matriarchs matricides matriculate matte matted mattes mawkin maxed
mealier meanly meany measurer meaty medalists medallists medals meddled meddlers mediacies medial mediation mediators
medicate medicating mediocre meditation meditations meekly melanin melded memoir menad menads menage mensurable
mensural mental meretricious merriment meshed mesic mesoderms mesopause mesothorax messaline messroom messy metaphrast
meteoritics metical meticulosity metricated metricates metrication metricised metricises metricized metricizes mettle
mewing mewls mezereum mezereums midden midsection midterms mighty miked milers milfs miliary militaries militarise
militarised militarises militarism militarist militarize militarized militarizes milled miller milliliters millilitres
millimeters millimetres millipede mills milometers milos milts mimed mimer miming minas minatorial mince minces mined
miner mingling miniaturist minimise minimizer mining minis ministerial minstrel minstrels minstrelsy minter minters
minuets minuter minutest mires miring mirth miscount miscreant misdemeanant misled misorient missend misstatement
mistaker misted mister mistral mistrals mistress mistrial mistrials misuse misused mites mixer moans mocker mockers
modalities modding modelers modellers moderators modification modularise modularised modularize modularized modulates
modulations modulatory moiler moiling moils moire moires moistly moisturiser moisturize moisturized moisturizes mokes
molder molds molesters molter momentarily monarchist monasterial monastical monaural monetarily monetarist money
monger monies monitorial monogeneses monogenesis monogynies monolatries monorail monostylous monstrously monte montes
mooing mooning mooring moors moose mopped mopper mopping morality moron morphing morrow motel motels moths motility
motion motions motley motorbikes motorcades motorcyclist motorisation motorization mottle motto mounded mount mounter
mourning mousseline mouthy mover movers moxie mucks mucous muddied muddler mudflats mudlarks muffed mufti mulct
muleteers mullet multifarious multiparous multiped multiplex multiplied multiplier multiplies multiply multiverse
multiverses mumble mummer mummy munched mungs muriate murine murther muscly mushed muslin musth mutilators mutism
mutton myall myasthenic nagging naifs naive naked naker namely nance napes napped napping narcoma naris narking narrow
nates native nativities nativity natter natty nauseam naval nearby neaten neatest neatly necroses needler needy neper
neral nerds nerval nervy nested nests nether netter nettle neural neurosis newel newels newer newsy nicer niceties
niche niches nicking nifty niggle nigher nighties nighty nipping nipple nites nitrate nobby nobility nobly nocked
nocking noetic nogging noise nomen nonet nooks noose normalcy north norther northing nosey noshing nosing notated
notched notching notions nought novice nubby nuder nuked nuking numbest numbles nummary nuncle nurser nutriment
nutriments nutter oared oases oasts obedience obstacle obstetric obstetrical obstinacy obstreperous occident ocean
ocher ocrea odder odium oestrin oestrogenic oestrone oestrones oeuvres ogives ogler ogling oidium oiler oilers oilier
oinked oinks olden oldie oldies oleic omits omitted omitting omnivorously onager onside oozed oozes oozing opals
operating operon opiates opine opined oping opining oppressively optical orally orangy orate orates oratorical
organics orgeat orison orthopaedist orthopedics oscitancy osmotically osteoarthritic osteoclasis osteoid osteopathic
osteopaths ostmark ostracise ostracises ostracize ostracizes ostracod ostracon ostrich ostriches otter ounce ourself
ousts outarguing outbargain outbreaks outer outraces outraging outranges outranks outstretch outstripping outwardly
outwear outwears outworks ovariectomy overage overages overdoes overdoing overdone overfed overhangs overhears
overissue overly overproud oversea overseas oversee oversees overshoe overshoes oversize overuse overuses overweigh
ovine owing oystering oysterman paced pacer pacers pacey pacha packer paddle paella paellas pagan paged pages paginal
paging pailful paint painted pairing paisa palace palaces palettes palimpsest palimpsests pallets pallettes palliates
pally palmate palmettoes palmy palpate palpates palters pamper pampers panellists panful panning pansy panther pantos
paperbacks paperbarks papery pappy paracasein parachutes parachuting parachutist parades paradisaical paradise
paradises paradisiacal parados paradox paradoxes paragons paragraph parakeets paramnesias paramour paranoiacs
paranoids parasailing paraselenae paraselene parasite parasynapsis parathion parches pardner pardners pardoners parers
pares parget pargets paries parietals paring parings parkin parodies parodists parole parqueting parquets parrakeets
parring parrs parrying parse parsed parsimonious parsimoniously parson partan partial partials particles partisans
partition partitions partizans parton partridge pashm passade passel passer passers passible passion pasture pasty
patacas patchy patellar patent patents patly patrimonies patrol patsy patter patting patty pauper paupers paved pavid
pavis pawls payday payers paymasters paymistress peaking peaks peaky pealed pealing peals pearl pearlier pearly pease
pecking pedant pedants peeking peeks peeled peeling peels peens peeping peering peers peeving pelite pelletise
pelletize pellets pelotas pelts pelves penal pencilling pended pendent pendents pending pends pendulums penes penile
penis penna pennant pennants penni pennis pentaprism pentobarbital pepped peppermints peppy pepsin peptic peptics
peptidase peptidases peptises peptizes percept perception percepts percolates percolation percussing percussion
percutaneous perdurance peregrines perfectas perfection perfidiously periastron pericynthion peridots perigons
perigynous peril periostea peristyles peritonea perkiest perking perlocution permatron permutations pernicious
perpetuals perquisite perquisites perries perron persecutes persecution persist persistence persistency persistent
persisting persona personae personas pertain pertains pertinence pertinency pertness perturbed pervious perviously
pessaries pessimists pester pests petal petcocks petrel petrog phages pheon philistine philistines philistinish
philosophers phlogiston phlyctaena phlyctena phonation phosphoresce phosphorism phosphorous phosphors photon phrase
phyllotaxes phyllotaxis phyllotaxy physic physically picket pickling pieced pieces piecing pieing pietism piggies
pigpen piked piking pilaus pileate piles piliform pilots pimping pimple pimply pincher pineal pines piney pinged
pinhead pinking pinks pintos pious piper pipers pipped pipping pirates pissers pissing pissoirs piston pitas pitch
pitched pitches pitchstone pitheads piths pitman pittances pitting pixelation pixilation pizzerias placer placet
placket plage plages plaice plaid plaints plaits planar planet planter plashed plashes plasm plasms plasterers
plasticise plasticises plasticize plasticizes plateaus platen platens platies platys playlets pleach pleaches plead
pleads pleas pleats plectrum plena pleurodynias pliant plicae plier plight plights plinth plinths ploce plonked plonks
plopped plotter plowers plowing plumb plumbs plumcot plumcots plump plumped plumping plumps plumy plunge plunges
plunks plutocrat plying pneumonic poach poaches pocked pocket pocking podcasts podiatric podium poeticise poeticize
poetics poets pointy poisoner poker polarisation polarization polder poleax polemicist polemicists policy policymaker
poling poliomyelitis polite politesse polities pollard polls pollutes polyesters polygamist polygamists polypus polys
polytheists pomegranate pomes pondering ponders pones poods pooed poofs poohed poohing pooing pooled pooling poorest
popery poppet poppied poppy populates pores poring porkiest porosity portables portals portcullis portends portentous
portents portfolios portholes portico porting portion portions portliest portliness portrayals portrayed ports poser
poseurs posit positing possessors postdate postponer posturer potheads pother pothooks potions pottage pottery pottle
pouch pouching poufs poultryman poultrymen pouncing powdery powerboats poxes practise practised practiser practises
practitioner praise praised praises prancers prances prang pranks prase prater prates pratfalls pratincole prattlers
prattles prattling prayed prays preachiest preacid preaexistent prebends prebuilt precast precautious preceptor
precepts precessed precessing precession precessional precessions preciosity precious preciously preciousness
precipitin preciseness precisest precisian precision precisions preclusion predaceous predacious predacity predates
predations predators predecease predestine predicant predicate predicated predicates predication predict predicted
prediction predictive predictor predictors predictory predicts predikant preelection preemptor preen preens preexamine
preexist preexisted preexistence preexistent preexisting preexists prefects prehension prehensions prehistorian
preignition prejudices prelate premed premier premiere premiering premodern premundane prentices preordains preparer
preposition prepotency preps prerequisite prescient prescriber presences presentative preserver preset presetting
presto presume preteen preteens pretence pretences pretends pretense pretenses pretension pretest pretonic pretreated
pretrials prettiness pretzels preventer pricey priciest prick pricked pricket prickets pricking prickliest pricks
pricy pride prided prides priding pried priers pries priest priggishness primacy primate primates prime primed primer
primero primes primipara primmer primo prince princes princess princesses prink prinker prinking prinks printing
prints prioress prioresses priory prissiest pristine pristinely privater privatest privations privier prize prized
prizes proaction probates probe probosces proboscis proboscises procession processional processioned processions
procreates procreation procrustean proctored proctors procuration prodigiously prods producers produces production
productive proem professed profiteered profitless profs progestin proglottis prognathous prognoses prohibitions
prohibits project projecting projection projector projectors projects prolactin prole proleg proles prolix prolixity
promenades prominences promo promodern promotions prompter pronations pronounces pronto pronucleus propel property
propose proposition propounds propped propping propr props proration prorations proscribe proscribed proscription
proscriptions prosector prosecutes prosecution proser prosiest prosit prosper prostitute prostituting prostitution
prostrate protamines protanopias protean proteanism proteiform proteinase proteose protest protestation protesting
protestor protestors protests prothallus protocols protonic protozoans proud proudness proustite prove prover proverb
provers provinces provocation provoked prows proximate proximation proximity prudes prudish prudishly prudishness
pruner pruners prussiate prying psalterium pteranodon puddled puffery puffier pukes pulas pulchritude pules puling
pullet pullets pullouts pulping pulps pulpy pulsations pumas pumpkin pungs punned punning punting punts pupas pupped
pupping purchaser purest purgations purging purgings purification purine purist puritan puritanism puritans purled
purling purpler purring purrs pursiest purslanes pursuit pursy purtenance purveyor pushers pushpin putridness
putridnesses putter puttying pyelitis pyramiding pyridines pyridoxine pyrimidine pyrimidines pyrogenous pyroligneous
pyromaniacs pyrone pyrope pyrostat pyroxene pyroxenes pyroxenite pyroxylin quack quadrant quadrantal quadrants
quadratics quads quailing qualified qualifier qualifiers quarantined quartic quartics quarts quelling quilt quilting
quilts quinate quint quinte quire quirk quirt quislings quoit quoiting quote rabbet rabbi rabbin rabbis rabid rabidly
racetracks racial racialise racialist racialize racked racket rackets racking racks raddle radiogalaxy radiometers
radiometric rafter rafts ragging raging raided raiding rainier raining rains raiser raisers rajes raked raking rally
ramen ramped ramps randy ranee ranger rangy rankle rankles ranted ranter rants rapers rappen rapprochement rapturously
rared rarely rares rarest raring rased rases rasher rasped rasping ratal ratel ratels rater raters rathe ratty ravel
ravels raven ravens raver ravers raves raving ravings ravish rayon razed razes razing reacts realm realms realty
reamed reaming reams reaped reaping reappraisal reappraisals rearing rearm rearms rears reasonably reassurance
reassurances reaving rebater rebating rebidding rebind rebinding recapture recaptured recaptures recast recasts
receiptor recite recites reckless recline reclined reclining recluse recluses recoils recommenced reconvey rectus
recuse recycles redaction redactors redcurrant redden redeployment redial redly redounding redstart redwing redwings
redye reediest reeding reedy reeks reeled reeling reels reembarks reembodying reemployment reest refection referrer
refine reflate reflated reflex reformed refuel refuge refunding refute regally regenerative region regnant regrew
rehabilitating reheat reheated reindeer reined reining reins reinsurance relaxant relaxation relaxed relaxing relayed
relied relies relieve religieux relive relume remainder remained remaining remaking remand remanding remasters
rematches remedied remilitarise remilitarize remittances remitted remote remover rename render rendering rending rends
renegading renes rental repacked repaid repairer reparation reparations repay repeal repealed repeater repent repented
repetend replacer replayed replete repleted reposed repressible repression repressively reprisals rescore rescue
reseat reseated resection resenting reservation reservations reserve reserved reserves residence residences
residencies residency resident residential residentially residentiary residents resides resiting resort resorted
resound resounding resown respirator respirators respired respondent rester restorer restraint restring resurgence
resurgent retain retained retaining retaking reties retitled retort retorted retrace retraces retracts retrenches
retrocession retrorockets retune returnee returner retuse retying reuse reuses reusing revel revels revere revered
reverend reveres reverie revering revers reverser reversibly reversion reverso reverted revertible reverting reverts
revery revet rewind rewinding rewove rheas rhetoricians rheumatic rheumatics rhumb rhymesters rials riant riced ricer
ricers ricked rickety rickeys ricking ricks riddle rident rides ridge ridged ridges ridging riels rifting rigger
riggers rightness righto rigor riled riles riling rille rilled rimed rimes riming rimple ringer ringers rinks rinsed
rinses rinsing rioting ripple rippled ripples ripplet rippling risen riser risers rises rising rites rived riven river
riving roasted robin robing rocailles rocked rockery rockets rocking rogue roiling roman romanticise romanticises
romanticize romanticizes romantics romper romps rondo rooked rooks roost roped roper ropers ropier roque rorquals
roses rosin rostrate rotatory rotor rotten rotund rouble roubles rouge roughed roughing roundel rounder rouser routing
rowel rowels rubbishy ruched rucks ruddled rueful ruffed ruing ruler ruling rumba rumble rumbled rumbling rumblings
rumbly rummer rummy rumor runes runlet runnel runts runty ruses rusher rushy rusks rusted rusting ruths rutting
sabayons saber sabins sable sabot sabre sabres sacred sacredness sacring sadder saddler sagely sages sailed saint
sainted sakes salep salina sally salon salons saloon salpa salsa salved salvia salving sample sanded sanding
sandlotters sanely saner sanest sapid sapience sapor sapped sapping sardonyx sardonyxes saree sarees saris sarmentum
sarong sartorial sartorially sasin sassed sasses sassing satay satem satin satins satiny satirising satirizing
saturating saturnalian satyr sauntered sauntering saury saver sawer sawfly sayer scabbed scabbing scabs scads scags
scalade scalariform scaled scales scaling scalloping scalped scalping scamp scamps scams scant scanted scanter
scanting scants scapes scarf scarfed scarfing scarfs scarifying scarped scarping scarps scarves scathing scats
scattered scattering scatting scene scenting sceptic schlepping schmo schorl sciatic scissoring sclerous scoff scold
scolded scolds scolloping scoop scooped scooping scoot scooting scope scopes scoping scopolamine scopolamines
scorching scorer scorers scorn scorning scorns scotch scotching scoundrel scoundrelly scour scourging scouring
scourings scours scout scouter scouting scram scramming scrams scrap scraping scrapping scraps screak screaking
screaks scree screeching screener screes screw screwing scribing scrimp scrip scrips scrolling scrounge scrounged
scrounger scrounges scroungier scroungy scrubbing scrum scrumming scrunches scuff scuffed scull scumble scuppering
scuppernong scurry scurrying scuttling scything sealed sealing seamed seamen seams seared seasonable seating seats
sebum secerning secondarily seconder seconders secretarial secund secure securing sedating sedge seduce seduced
seducer seducers seducing sedum seeled seeling seeping seines seining seise seiser seizin selah selecting selectively
selectivity selenodont selling semipalmate semis sender senders senoras senores senors sensitometer sensors sentience
sepses septillionth serfs sergeants serifs serin serine serines serins serous serrated server serves sestertium setter
settle settlement settlements severer sewing sexist sexless sexting shabbiness shack shacking shacks shade shaded
shades shading shads shady shagging shaken shaker shakers shakoes shallop shallot shame shames shams shapes shaping
shard shards sharer sharpy shaved shaves shawl shays sheaf shearing shears sheath shebeens sheep sheered sheets
shelducks shell shelled shelling sheltering sherd shewed shied shielder shifty shimmer shimming shinny shipment
shipments shipped shire shirk shirked shirks shirted shirty shive shivs shlep shlock shoal shoat shoats shocker shoed
shoestring shooing shool shoon shoos shooter shores shoring shorn shortcake shorthorn shorthorns shorty shotten
shouter shouting shouts shove shoves shred shrewdness shriek shrieked shrieking shrieks shrift shrike shrikes shrine
shrines shroud shtick shticks shtik shtiks shucked shuttered shuttering sickly sicko sickos sidled sieve sifter sifts
sigher signal signorinas sileni silken sillimanite sills silly silted silting silty silvering simile simmer simmers
simper simpler simplex simulator simulators singer singers singly sinistrad sinks sinner sinning sintered sintering
sipped sipping siriasis sises sissy sitars sites sitter situs sized sizing skald skater skein skeptic skerry sketching
skewering skids skiff skijoring skilling skills skimmer skimping skimpy skippering skirling skirting skite skittering
skittling skiving skulk slabbed slabbing slabs slagging slain slaked slakes slams slander slandering slant slapping
slaps slasher slate slater slates slathering slating slats slaty slave slaved slaves slaving slaying slays sleave
sledder sleek sleeking sleet sleeting sleets sleety slenderness slept slewing slice slicking slicks slider slier
slights slimly slimmer slings slink slinked slinks slipper slithering sliver slivering sloop sloops sloping sloppy
slosh sloshed slots slotter slower slubs sluff sluice slummed slummer slurp slurping slurps sluts smacker smart
smarted smarting smasher smatter smattered smattering smelly smelt smiler smiley smite smiter smiting smock smocked
smocking smocks smokey smokier smoko smoky smoothed smoothen smoothens smoother smoothers smoothes smoothest smote
smoulder smoulders smuggest snagging snail snails snaky snapper snared snares snark snarly sneaks sneck sneer sneered
snickering snicking snide sniff snitch snitches snitching snits snookering snoop snooped snooping snoot snores snoring
snorter snorts snubs snuff snuffed snuffy snuggest snugs soakers soaped soaping soars sociably sociol socked socking
socle sodden soddenly sodding soever soften sojourners sojourns solander solder solderer soldering soldier soldiering
soldiery soldo soled solemnest solemnities solemnity solidarity solidary solider solidi soloed soloing solus solve
solved sonde sones soothing sooty sopor sopped sopping sorbing sorbs sordidness sordine sordines sordini sordino
sorehead sorer sorest sorption sorter sorters sortied sorties soughed soughing sought sourdine sourdines south
sovereigns sowing space spacial spacy spahi spall spandrels spang spanks spanner spares sparing sparking sparks
sparoid spathes spattered spattering spavin spawn spayed spaying spear spearmint specialise specialises specialism
specialisms speciality speck speedy spence spender speos sperms spewed sphery spiced spices spicing spick spicks spier
spies spiff spike spiking spills spilt spindlelegs spindliest spinel spinet spinets spiral spirea spireas spirts spiry
spital spitz splasher splat splatting splay splayed splenetic splenitis splice spline splines splinter splinters
splintery sploshed spoiled spoilsman spoke spokes sponge spoof spoofing spool spools spoony spoor spoors spored
sporing sporty spouting spouts sprag sprain sprang sprats sprayer spreed sprig sprigs springy sprites sprits spruce
sprung spuds spume spuming spunky spurn spurning spurns spurry sputtering spying squab squabs squally squander
squandered squanderer squanderers squanders squaring squash squaw squaws squeezer squid squinting squiring squirming
squirreling squirting stabber stabilise stabilizer stable stabled stables stabling stack stacking staffed stagey
staggering stagy staid stainer stairhead staked staking stale staler stales stalk stalking stall stamin stammering
stamping stane stang stank stannary stapes stapling starching starlight starling starry starter startle startled
startling starve starved starving stases stash stasis static statics station stationer stationery stations statism
statist statued stead steads steam steamy stearin steed steeds steely steeped steepen steepening steeping steeps steer
steered steering stein stele steno stenoses stepdad steradians stereotomy sterilant sterling sternum sternums stews
stich sticker stickling stickpin sties stiffed stiles stilly stilt stimulatory stingiest stingo stingy stinky stipe
stipple stippling stipulator stirps stirred stirring stirringly stirrings stirs stitcher stitchers stoat stocky
stoical stoics stoke stoked stokes stolid stomp stomping stoner stoners stoney stony stook stoor stopper stoppering
stoppling storage storey storied storm storming storyline stoup stour stout stove stoves stowing strafing straggle
straggled straggles straggling straighten straighter straightly strainer strait strake strakes stramonium strand
strangely stranger strangest strangler strangury strap strapped strapping stratagem stratum stratums strawing stray
strayed straying streak streaking stream streaming streamline streams stree stretcher stretchers strewing strews stria
striating strick stride striding strike strikes striking string stringed stringent stringer stringhalt stringier
stringiest strings stringy stript stripy striving strobe strobes strode strolling strongish strongly stropped
stropping stroud strove strow struggler strum struma strumming strung strut strutting stubbed stubbing stubble stuffer
stumbler stumer stumped stumping stumps stunt stuntman stuntmen stupefying stupid sturdiness sturdy sturgeons
stuttered stuttering styling suable succoring succouring suckering sucks sucre suffer suffocation suffragans
sugariness sugary suite suiting suits sully summed summery sunburnt sunder sunderance sundress sunshiny super
superdense supereminent supine supper suppl supplant supplanted supplanter supplanters supplants supple suppliant
suppliantly suppliants supplicant supplicants supra sural surgeons surrey susceptibly sustainer susurrated sutra
suture sutured suturing swabbed swabbing swaddle swage swages swagging swaging swains swallower swamping swanned
swapped swapping swarming swash swashing swatch swathing swaths swats swattered swattering swatting swaying swear
swearing swears sweater swede swedes sweep sweeping sweeps sweller swept sweven swift swigs swilled swilling swines
swiping swish swoop swooped swooping swopped sword swords swound swung symmetricly symptomatic syndromic synovia
synovias tabbed tabbing tabes tabletops tabor tabour tabret tabulates tache taches tacked tacker tacking tackler tacos
tagging taille taint tainted takin takings takins talas talcum talent talents taler tallier talon tamales tameless
taming tammy tamper tangle tangling tanking tanned tantamount tapirs tapped tapper tardier tardy tared taring tarns
tarpaulin tarpaulins tarring tarted tarter tarting taser tasses tasted taster tasting tater tatter tattering tattling
tatty taupe taxer taxying teach teaches teaks tearier tease teased teaser teats tedder teenage teenaged teensy teeny
teetering teethe telecaster teller telly temped tempeh temper templet temporally tempter tended tending tenet tenia
tenias tenner tennos tenon tensed tenser tensing tension tensity tenter tenth tenting tenuis terapixel termagant
terminate terminated terminates termination terminative terminator terribly terrifies terror terrors terry testa
testament testas testbed testee testis testy tether tethering tetra tetrahedra tetralogy tetter thaler theater therap
therapist therm thermistor thermocline thermocouple thermopile thermopiles therms thewy thickets thicko thill thingy
thinkers thinly thinness thinnest thirlage thirst thirstier thirsty thirteenth thirteenths thong thongs thoron
thorough thous thrash threader threadier threat threats thresh throaty throb thromboses throng thrown thrum thrust
thruster thrusters thrustor thunk thymols thyristor thyristors ticker ticking tickle tickler tickles tickling tickly
ticks tiddler tideways tiding tiered tiffs tiger tilde tildes tilers tilts timbal timber timed timeless tinder tineid
tines tinge tinged tingeing tinging tings tinkly tinner tinnier tinted tinter tipper tippet tippex tippler tireder
tires titch titches titchy titer tither title titles titrate titre tittering tittle toady tocopherols toddle toddled
toddles toddy toffee togging toile toiler toiling toils tokay tolar tolerant tolerantly toner toners tones tonged
tonic tonne tonnes tonsuring toothy toots toper topes topically topper torch torching toreador torment tormented
tormenter tormentil tormentor torments torte torts torus toter tother tottering tottery totting touchy toured touring
tourmaline tournament touts towel towels towering towing toxin tracing tracked tract traction tracts trademark trader
trading tradings tradition traditor trailer trailing trails trainee traits tramline tramlines trammeling trammelling
tramontane tramp tramped tramping trampled trampler tramples trampling trampoliner tramps trams transcalent
transhipment transilient transistor transitory translucent transparent transpire transpontine trapper trash traves
treader treading treads treas treason treasonable treasurer treasury treaty treeing treillage tremolant tremulant
trend tress trews triaxial tribal trick tricker tricking tricks trickster tricky trier trilateral triliteral trilogy
trimer trimester trimetric trimonthly tripartite tripartitely tripartition triplane triple tripled tripling tripper
trippet trisector triumphant troat troating tromping trons tropaeolin tropeolin tropical trots trotted trotting
troubler trough troughs troupers trowing truce trued trugs truing trumping trumps trunnel truster trustier tryout
tryster tubby tubule tumbler tumpline tumulus tumuluses tunable tuned tuner tunes tuning tunings turds turfed turfing
turfs turner turnkey turps tutor tutoring twats tweak tweaked tween tweeny tweet tweets tweeze tweezing twigs twill
twine twiner twinging twink twinkles twinks twinned twinning twister twisty twitchy twits twitted twitting twixt tykes
typed typical typos tyres ulceration umber umbles umbra unallocated unaltered unbearably unbeatable unbothered unburnt
uncharted uncontrollably uncrated uncreated uncreative unction unctions undeterred undine undue unelected unentered
unfettered unfit unfits union unions unison unity unlettered unlit unman unrelated unseen unstirred untethered
unthread untie untired untitled untoward untrained untread untried untrimmed untrodden unturned untutored unuttered
unwearable unweathered uptight uredo urged urging ursine usable usage usages users utter utters vacating vacillates
vacillations vacillators vagina vaginae vaginas valance vamping vamps vanes vanity vapid vapidly varices varies varus
vascular vascularity vasculature vasectomies vasectomise vasectomize vasectomizes vaster vaults veeps veers veery
vegges veggie veils veiny vended vender vending venerator venery venin venire venting ventre vents venture verbal
verbs verey veritable veritably verses versicles versos versts vertebrate vertus verve vesicants vesicatories vesicle
vesicles vesiculate vesiculated vesiculation vesta vestal vestibules vibrating vibrational viced vices vindicate
vindicated vindication vindications vinegary vines violet violets vireo virion virtu virtus viscidities viscount
viscountess viscounties viscounts visibilities vising vista vistas vitrain vittle vivisects vocalists vocation
vocative voiding voile volute vortical voter vouch vouching vowel vowels vowing wabbit wacks waddle wadge wading wafer
wafted wafting wafts wagging waggle waggon waggoner waging wagoner wailer wailing wails waisted waists waiter waive
waken wakened wakening wakens waled waling walling wallow wallowed wallows wambling wander wandering wands waned wanes
wangle waning wanked wanking wanly wanna wantad warble warbled warden warping washin waster watcher watery wattling
watts waved waver waving waxing weakener weakest weakly wealth wealthier wealthy weaner wearer wearier weary weave
weaver weaves wedded wedgie weenier weening weeping weest wefts weigh weighed weighs weighty weirdo weirs wekas
welching welded welds welsh wended wending wends wester wether wetter whacker whaler whams wheals wheel wheeling wheen
wheezer whelp whelped whelping whelps wherry whets whetter whetting whicker whimsey whimsy whined whiner whins whipt
whirl whish whisk whisked whisker whiskery whisks whist whiten whiter whitey whither whity whopped whopping whores
whoring whorl wider wiener wifeless wigged wiggler wiggly wights wiglet wiled wiles wilts wimping wimple winced winces
winch winched winches window winery winged wingers wings winier winker winkles winks winner wintery wintry wisps
wistful witter witting woald wobble wodge wolfing wombat wonks wonted woody woollen wooly worming wormy worrier worser
worthy wounder wowing wracking wrapped wreaked wreaker wreaks wreath wreathes wreathing wreaths wresting wrests wriest
wriggle wright wrights wringing wrinklies writer wrought wrung wursts xenia xterm yarns yarrow yeaning yeans yearns
yeast yelped yelping yelps yester yoghourt yoghourts yoking yonder younker yowling yummy yuppy yurts zests zinger
zingers zipping zither zones
"""
REAL_WORDS = frozenset(_WORDS.split())
