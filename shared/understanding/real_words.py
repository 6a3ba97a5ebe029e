"""Real English words one slip away from words of ours: never mended. Written by tools/real_words.py; do not edit.

Chosen from SCOWL by Kevin Atkinson, whose word lists are free to use, copy and change.
"""

REAL_WORDS = frozenset(
    """
aback abase abased abating abbot abbreviation abbreviator abele aberration aberrational aberrations abetter abhor
abides abies abirritant abjuration abjuratory ablates ablating abler ablest aboard aborning abortions abound
abreaction abreast abridge abrogation abrogator abruption abused abuses abusing abuts abying accent acedia acerate
acetone achromatise achromatize achromatous aciculas acierate acred acres acroterion actively activist actor actors
aculeus added addition additions additive additives addle addled addles adducted adduction adept adits adown advancer
adverbs adverser adverts advisably aeries aerobatics aether aethers affective affectively affine affined affirms afoul
afresh afrit agave agent agents agger agile aglets agley agone agron aground aided aiding ailments airline airliner
airlines airts aisle aisles aitches akees akene alarums alate alcoholise algin alien alight alike alimented aliments
alining allays allemande allergens allergist allies allium alloyed almanacks almanacs almandine almandite almoners
aloin altars alterative aluminise aluminize aluminous alumnus alums amain ambages amble ambling amend amends ament
ammonal ammoniac ammonic amorality amour amours amused amuses amusing anacondas anaemia analogical analogy analytics
anaphylaxes anaptyxis andiron andirons androgenic androgyne androgynes androgyny anecdotes aneles anemic anergy
anerobic anger angers anginal angler anglers anils animas anise anklets anlage annal anodic anoles anorexic antecedes
anted antedates anteed antefix antefixes antes anther anthotaxy anthrax antibodies antics antidotes antidrug
antifriction antihelix anting antipodes antiquates antiques antiserum antitoxic antitoxin antitrades anuses apace
apaches apeak apery aphid apian apices aping apostate append appending appends apron apses apter aptest aquavit
arabesques arable aramid arbor arcana arcane arches arching archt arcing arcking ardour argent argil aridly ariel
aright arise arises arista armaments armatures armful armfuls armlets armor armors armory armoury armpits armrest
armsful armure aroids aromatics aromatise aromatised aromatises aromatize aromatized aromatizes arose arouse arpents
arraying arrow arrows arrowy arsed arsing arthritic arthritics artier artsy arums asdics asepsis aseptic ashed aside
asocial asper aspers aspics aspiring assaulter assay asses assets associating assuage aster astern asters astir
astrict astroid asymmetrical atoms atonal atones atony atrip attach attached attacker attest atypically auger aught
augurs autacoids authoritarian avens averment averse avian avoir awaken awakened awakening awakens aweather aweigh
awhile awing awoke awoken axles ayins baaed babels babes babied babier babiest baches baching backslid backslide
badder baddy badged badmouthing baels bailed bailer bailing bairn baiting baked bakes baking balancer balancers
baldheads baldies balding baldly balds baldy bales balker balkier balks balky ballades ballads ballet balmy baloney
banal bandana bandanas bandy banes bangle banians banket banting banyans barbel barbie barbies barbing barde barfing
barfly barge barged barging barley barms barney barns baroquely barrel barres barret barrow barter basal basely baser
bases basest bashed basins basis basked basking basses basset baste basted baster batches bated bates bather bathers
bathymetries bating batmen batter batterers batters battier batting battle battler battling batty batwing bauds bawds
bawdy bawling bayed baying beach beaches beaded beaker beaks beams beano beanos bearding beast beasts beaus beclouding
bedizened beeping beets beholding beholds belated belief bellbottomed bellow belting bemas bename bench bender benefic
bents benzol benzoyl benzyl berate berating bergs berks berms berried berth betaking betas bettor bevel bevels
bewailing bewaring bialy biased bicycler bidden bided bield bielding bields biers bight bights bijection bikini bilge
bilked bilker bilkers bilking billet billing bills billy binal binding binger bingle biogenetically biotic biracial
birch birled birling birther bishops bister bitch bittern blacken blacker bladdernut bladed blades blading blags
blanch blander blandness blare blaring blasting blate blatting bleacher bleachers bleaker blear bleating bleeps blench
blender blending blends bletch blight blights blini blinked blinkers blinks blithering blockaders blockading blocked
blockier blocking blocks blondness bloom bloomy bloop bloops blots blotter blotting blotto blower blucher bluchers
blued blunge blunt blurt blurted blush blushes blustering boars boart boast boasting boater boating bodied bogging
bogied bogon bolder bolero bolides bollard bolls bolos bolstering bolted bonce bonces bonding bonefish boner boners
boney bonged bongs bonier bonks bonne bonus boobing boobs booing booming booms boong boors booting boots booty boozer
bopped bopper bopping borage borages borak border borecole bored borer boride borough bosket boson bosun botch bothy
bottler bough boughs bourdon bourne bourns bouts bovid bowed bower bowers bowing bowings bowler bowline bowse bowses
bowsing boxen boxer boxers boxier boyar bozos brachial bracing braes brails brainy braise braised braises brakes
braking brambling branks branny brant brash brats brave braves brawling brawn brawny breaches breaching breading
breams breathers breed breeding breeds breeks brent brick brickle bricole bride brides bridle brightened brigs brill
brims bristle brits brittler broch brock broiled broiler broiling bronchitic brood broody brook brooked brothel
bruisers bruit brunch brunches brunt brush brushes brushing brusk budging buffed bugling built bulimic bulkier bulking
bulldoze bulldozes bulldozing bulled bullheads bulling bulls bully bumble bummed bummer bumper bunchy bunco bunked
bunking bunks bunny bunted bunting burbs buret burgling burgs buried burin burins burke burled burls burner burnet
burping burps burred burring burrs burry bursa burton burying bushed butch butter butteries buttery bypast cabal
cabbagy cable cablet cabling caches caching cackled cackling caddy cadres caecum caesium cager caird cairn calamari
calamints calces calcic calciferol calcified calcination calculation calculator calculi caldrons calefaction
calefactory calender calices calicos calif calker calking calks calmer calming calumniates calving calyces cambering
campo camps campus campy candles canebrakes caner caners canes cangue canine canker cankers canna cannabin cannabins
canner cannery cannier canny canoed canso canst canter canters cantorial cants canty caped caper capers capes capita
capitol caplet capper carat carbolated carbonades carbonado carbonadoes carbonados carbonised carbonized carboy
carburetted carded cardiae careened careening carer carers caress caret caretakers caricatural caries carious carked
carking carling carnal carnet carny carotenoids carotids carper carrot carse carte carted carter cartes cartloads
carton cartouche cartouches carve carves carving carvings caryatides caryatids cased cashed cashes cashing casing
casings casket casks caster castrate casually catabolism catchy cathartics catling catteries cattery catty cauldron
cauldrons caulkings cauls causers caved cavilings cavillings cawed cayuses ceded ceder ceding ceiling celebrant
celeste cellar cellblocks cense cental centaur centaury central centrally centrals centre centriole centurial
ceratodus ceratoduses cerebrated cered cerise certitudes cervices cesta chads chaining chaldron chaldrons chalkstone
challenge challengers challenges chammy champaign champs chancel chancels chancres chancy changers chant chanting
chape chapped chaps chapter chard chare charge charges charging charismas charm charming charms charnel charr charring
chars chase chased chases chasing chaster chattered chaws cheapen cheapens cheapo cheater checker checky cheeky
cheeper cheeps cheesy chela cherry chesty chevy chewer chewy chiao chicer chicest chicle chider chief chilblains
childbirth chili chiliasm chill chilling chillings chimb chine ching chinking chinks chinning chino chipped chirk
chirm chirp chirr chitlings chive chives chloride chlorinate chlorinated chlorinates chlorination chlorinator
chlorohydrin chocked chocking chocolatey chocolaty choicest choir cholla chomped chook chooser choosey choosy chopper
choric chose chosen chough chowing chows chromatics chromatids chubby chuck chucked chuckling chumps chunter
churchyards churn churns churr chyrons ciliary cilium cinched cinches cinder cirrate cirrhoses cirrhotic cirrhotics
cistern cisterna cisternae cisterns cither citral clabbering clack clacking cladoceran claim claimants claimer
claiming clairaudient clairvoyant clamatorial clambering clammer clammier clamming clamor clamoring clamour clamouring
clamp clamping clamps clams clang clanger clanging clangorous clank clanked clanks claps clares claret clarinet
clarinets clashed clashes clasp clasps classism classy clathrate claudicant claudication clauses claustral clave
claymore clays cleanse cleanser clearer clearinghouse cleat cleave cleaver cleek clefs clientages clientship cliffy
clime cline cling clingfish clingiest clingy clink clinked clinks clintonias clipped clippings clitoral clits cloaked
clobbering cloches clocked clocker clocking clockmaker clods cloistral clomb clomping cloned clones cloning clopped
closers cloud clough clouts clove clown clowned clownings cloyed cloying cloyingness clubbing clubs cluing clumped
clumping clung clunked clutches cluttering coach coagulants coaling coals coaly coaming coarse coast coasts cocking
codas coddler coder codices coelacanths coerced cognition cohered coiling coils coitus coked colcothar colder coles
coleus coleys colic coliseum collage collages collat collateral collaterally collectable collectanea collectedly
collectible collecting collection collections collectively collector collectors colleen collet collets collie collies
colligates collocating collocation collocations collocutor collying collywobbles colonists colorado colorant colorants
colored colorings colosseum colourant colourants coloured colourings coltish columbine columbines combating combatting
combe combing combings combining combs comer comers comet comets comings commuter comose comping complicating compony
compressing comps compute computed computes concent concerted conciliative concrescence conditional conditioner
condonation conduction conductive cones coneys confection confider conform confuser confuted conger congest congested
congruities conies conjugality conjugately conjugation conjugative conked connecting connectively connectivity
consecutive consed conses consing constipating constrain constrictive construal constructed constructive consul
consuls contd conte contemn contend contest context continua continuer continuo conto contr contraception contractive
contracts contrail contrails contralto contraoctave contrapositive contused contusion convection convective convent
converge cooee cooing coolish cooped cooper coordinated cootch copal coper copes copier copped coppery copping copra
copse copter corder cording corers cores coring corked corks corkwoods corms cornuted coroneted corroborated corset
cortex cortexes cortical cortices corticosterone corticosterones corves coset coshed coshing cosiest cosset costa
costly cotes cottager coulter counteractive country county court courter courtyards couther coves coveted covin
cowered cowing cowling cowls coxing craal crabs cracker crackheads crackle crackled craft crafts crags crake crams
crane craned cranes crank cranked crapes crapped craps crassitudes cratch crate crater crates craunches craws craze
creaked creaking crease creating creation creations credo creed creek creese creme cremes crenelated crenellated
crenulated crest cresting cretaceous cretic crick cricked cricket crickets crier criminated crimp crimple crimps crine
cringing crinkles crises critic criticise criticised criticiser criticises criticism criticize criticized criticizer
criticizes critique critiqued critiques croak crock crocodiles cronies crookedest crookedness crooned cropper cropping
crops crore crosshatched crosshatches crotchets croton crouch crouse crowing crowned crowning crows cruise cruised
cruises cruising crumbed crumbing crumby crump crumpled crumpling crumply crumps cruncher crunchers cruses crusher
crust crustaceous crusted crusting crymotherapy cryst cubby cubed cubes cuddled cuffed cukes cullet culling culminates
cultrate cults cultural culturally cumber cumbering cumbers cummerbund cunnilingus cunning cuprous curbing curds curdy
curie curios curiosa curling currying cursed curses curtilage curvy cusec cushy cusped cussed cusses cussing cutch
cutches cutthroat cymes dafter dagger daggers daises dales dally dames dancer dander dandles dandy dangle danglers
dangles danker dapperest dared daring darky darnel darner darners darnings darter darts dating dative dawning
deadbeats deaden deadens deader deadest deafly dealt dearest dearly debates debits debts debunking debuts decaff
decahedron decane decare decease deceased deceasing decently decile declarant declass declinate decoded decodes
decolorant decree decrees decried dedicate dedication dedications deduce deduced deepfrozen defected defecting
defection defective defector defects defencing defer deferral deferred deffer defied defier defies defile definer
defuse degenerate degenerated degression deist deject dejected dejecting delaine delicious delinted delinting
deliriums deliver delivers dells demission demobilise demobilised demobilises demobilize demobilized demobilizes demur
denial dense densely densest densify dentil dents departing depersonalise depersonalize deport deportation
deportations deporting deportment deposed depraving depravities depravity deprecation depreciation depredation
depressing depriving derelicts deride derided derivation derivational derivations desalinate describer descried
descries desperation despond despot detent detention deter determent deterrent detested detesting devest devisable
devise devised dexter dhole diarrhoeal diary diced dicing dicks diffed difficultly diked dikes diking dilates dilating
dilation dilatoriness dilly dimer dimly dimple dimply dined diner diners dines dinge dining dinker dinkier dinky
dinned dioxin dioxins dipping dirty disco discos discus discussant diseuse disgraces dislocating dismount disoperation
disorderly dispersion dispersions displant disproven dissed dissembles dissolvent dither ditsy ditzy diurnal diurnally
diver diverse divine dixieland doable docked docking doers doges doily doings doles doling dollar dolor doltishness
doming donga dongs donna doodling doornail doozy doping dorks dorty dosed dosing dosses dotage doter dotes doting
dottle doubler doublet doubly douse douses doves dowel dowels downsizes downy dowse dowses dozes dozing draft drafts
drags drainers drake dramatisations dramatizations drape draped drapers drawees drawn dreadlocks dream dreams dregs
drenching drier drill drily drivetrain droids droll droned drones droning dropper dropsy drossy drought drowse drowsed
drowsing drubs druid drums drunker drunks duality ducal duding dueler duets duffed duffer duller dulse dumber dumbness
dummy dunking dunks dunner dunning duper duping duppy durable durian dwell dwelled dwelling dwelt dyeing dyeline dyers
dyking dysphasia eager eagle earnest earnings earthy eased easier eastern easterner easterners easting eater eatery
eaves echoic echopraxia eclectic ecospecies ecstatics ectosarc edged edger edges edging editress edits educe educed
educes effete efficiency efflux effuse egads egesta egret eider eighths ejection ejections eland elands elated
elatedness elates elder election elective electives eligibly elixirs eloped eloping elver elvish embow emend emends
emergence emery emission emissions emoter empale emplace emplacement emptied enable enate enclasp encrinite encroaches
encrust encrypt endear endrin endue endued endurant enervator enforces engin enisle enrapture ensile ensue entail
entailed entails enteric enticed enticer entrapped entrapper entreated entrechat entrepots enure envelop enveloping
envelops envoy epilate equalisers equality equalizers equestrian equestrians eraser erasure erecting ernes erose
escribe esoteric esoterica espaliers especial espial establisher ester esters estop estrade estragon estragons
estrange estranged estranges estrin estrone estrones estuarine etcher eternities eternity ethanol ether ethic ethos
eurhythmics evaded evading evection evert ewers exaction exarch exarchate exasperation exceeds excels excess excesses
excessive exchequers excide excise excised excises excision excites excruciation excursus excursuses excuser executes
exequies exerciser exert exerts exhorts exigible exoergic exorcise exorcised exorcises exorcising exorcism exorcist
exorcize exorcized exorcizes exospheres exospheric exoteric exotics experience expert expiration expires expiring
explant exploder explore export exportation exposer express expresses expression expulsive exquisite exsect extend
exteriors extern externs extraneous extrorse extruder exurbs eyestrain eyries fable facet facets facia faciae facias
facile factually facture fader faecal failed faille fails fainer fainter fairest fairly fairway fairy faith faitor
fallow fallowed fallowing falser falsifiers falters famed fanged fangs fanned fanny fares farming farms farrow farther
fascia fascicle fascicule fatling fatso fatwa faucal faults faxed feaster feather feathers feats feces feeding feeds
feint feinted feinting felicitating felicitation felled feller fellest felling fellow felly felting femora fended
fender fends fenny ferries fessed fester fests feting fetter fettle feuar fewer fewest fezes fiats fibular fiches
field fieldstone fiend fiends fieriest fifth filed files filing filings fillet finalisation finalization finches
finder finders fined finer finery finessed finfish finial finis finisher finked finks finny fipple firearm firms
fiscal fiscally fiscs fists fistula fitful fitly fixating fixation fixations fixer flagstone flakiest flame flank
flanks flare flasher flashers flashest flashy flats flattering flatulency flawed flaying fleas flection flections
fleeciest fleeing fleer flees flesh flexitime flextime flexuosity flick flied flier fling flint flippy flirt
flittering flitting floating floatstone flocculation flocked flocking floes flogs floods flora floret floss flour
flower flowing flown flubs fluctuant fluctuating fluctuation fluctuations flukiest flume flumes flumped flung fluor
flusher flushest flustering foaling foals fogging foiled foison foist folder folia foliate folie folio folksiest
follower fonder fondu fonts fools footfall footwall footy forages foray forbear forby foredo foremast fores foresheet
forest forestay forge forged forger forges forgo forking forks formal forsooth forsythia forte fortes fortis fowling
foxed foxes fracked fraction fractions fragiler fragment frags frail frailer fraises framer franc franticly frapped
freaking freaks freeing freer freest freeze freezes frenetical freshest freshet frets fridge fried fries frighting
frights frigid frill frilled frilling fringe fringes fringing frise frisette frisks frisky frith fritz frizette frizz
frizziest frizzy frogman frogmen frolic frons frosh frosty froward frown frowned frowning frowsy froze frusta fucus
fuddled fueling fuller fumarole fumble fumed funky funnel furan furious furriest furry fusain fuses fusing fuzes fuzzy
gabbled gable gabled gablet gages gagging gaily gainer gainful gaited gaiter galas galleries gallery galls gambled
gambling gamed gamer gamers gamest gamey gamin gamine gamps ganger gangers gangling gaoling gaped gaping garbed
garbler gargled gargling garret garter garth gasket gaskin gasolene gasolier gassed gasses gassy gastrin gathers
gating gaunt gauss gavel gavels gawping gazes geans gears geese geest gelts gender genet genets genie genies genre
genres gentes gentleman gents genus germinal gerund gerunds getter ghees gibes gibing gifting giggle gilled gills
ginger gingers girding girdling giros girth gites giver givers glans glare glassy glean gleaner gleans glens glias
glint glistering glitziness gloating gloppy glory glower glows gloxinias glues gluon glutei glyoxaline gnarled gnarly
goings golds gonad gongs gonna goofing gooier gooks goose goosing gorget gorier goring gosling gowning gowns grace
graces gracing gradating grade grades grading graduating grafter grails grained grains gramps grams grandam granges
grant granter grants granulocytes grapes grasping grass grater graters grates gravels gravest gravid gravy graze
grazes greaser greaten greaves grebe grebes greed greedy greeter grepping grids grift grind grinding grins grist groan
groats grocer grocers groks groper groping gross grosz grots grouse grousers grout grove groves growl growling growls
grudging grumbled grumbling grumbly guaco guarding guggling guild guildsman gulas gullet gummy gunnel gunny guppy
gurging gusting gutting gyron gyros gyves gyving hacked hacking hades hadst haeres hafts hailed hailing hails hairlike
hakes halal haled haling hallow hallowed hallows hallucination haloed haloing halon halos halter hammerers hammers
hamstrung hance handler handlers handless handover handsful hanks hanky haole hapten harboring harbouring harden
hardening hardens hardiest hardily hardline hardy harebrained harems haring harks harmattans harmonicas harmonics
harmonies harmonious harmonise harmonised harmoniser harmonises harmonist harmoniums harmonize harmonized harmonizer
harmonizes harmony harpy harrow harry harrying harsh hartshorn harvest hastier hasting hatches hater haters hatting
hauled hauling hauls haunch haven haver hawing hawking hazing headachy headily headiness headrace headraces heaped
heaping hearer hearse heartbreak heartbroken hearty heath heather heaths heathy heaver heaving heckled hedge heeded
helper helve hemmers hemotherapy herby herded herding herein heresy hernial heroes heroin heron herons heros hertz
hetero hewed hewing hexad hexer hicks hidden hided hider hides hieing higgle hight hikes hinges hinging hings hinter
hires hiring hissed historicism historicist historicity hitch hoars hoarsen hoarser hobby hocked hocks hoeing hogging
hoicked hoked hokey hoking holder holed holey holing hollo hollos homebody homers honed honer honers hones honesty
honey honeys honing honked honking honor hoods hooka hookas hooking hooks hooped hooping hoorah hooting hopper hordes
hording horme hornet horribly horsebox horseboxes horsts hoses hostels hotly hounded houri houris housel housemate
housemates housemothers hovel hovels hovered howling huddled huffed huffy humble hummed hummer hummers humor humorous
humors humour humours humphed humphing humphs hungover hunting hurling hurray hurst hurtling hutch hydrocephaloid
hydrochloric hydroid hydroxyl hying hyperborean hypes hyping hypotheses hypothesis hypothesise hypothesize
hysterectomise hysterectomize hysteric hysterotomy icier identity idled idler idling iffier igniters ignitors ileac
ileus iliac imaret imbue imine immunosuppression immunosuppressions immure impale impart imper imperfect imperfects
imply improver inabilities inaction inane inboards inbreeds incant incantation inced incense inception incest
inchoation incitation incitations inciters inciting incontrollable increate incretion incubates incubation incubators
incurably incuses indicted indiction indictions indifference induction indued inebriates inebrieties ineducation inert
infanta infect infected infectious infer infiltrate inflammation inflationary inflections informatory infuses infusing
inglorious ingrates inhabits inhalators inheritors inhibiter inhibitions inhibits initiators injector injunction
injurer inkberries inked inlaid inland inlier innovators inoculation inquisition insect insomniac instituters
institutors insurable insured intarsia integers intends intens intenser intents inter interferer interfuse interiorise
interiorised interiorises interiorize interiorized interiorizes interiors interj intermezzi intermezzo intermezzos
intern interne internees internes interns interphase interpose interposes interpreter interrex inters intersession
interstate intis intoners intorsion intrados intradoses intrastate intricacies intrigues introits introrse intrudes
intrusion intrusive inulin inulins inunction inunctions inure inured invocation irate irises irked irreversibly isatin
isles issuer itches items iterate jabot jacal jacket jakes jangle japed japer japes japing jatos jeeps jeers jells
jelly jested jester jests jigging jiggle jingling jingly jinked jinks jiver joggling joist joists joying jugging
juicer juicy junco junction junto juvenal juvenilely juvenilia kafir kails kailyard kaleyard kalong kaoliang kaoliangs
kaolinites karts katabolism kayos kedge keened keens kelly keloid kepis keratitides kerbs kevel khans kicking
kilderkin kilning kilos kilter kilts kinas kingly kinked kinos kipping kissed kiting kitted kluges klystron knack
knacks knapped knapping kneeing kneel kneeled kneels knight knighted knighthead knighthood knighthoods knits knocker
kooks kraft krafts krone kummerbund kyphoses laager laborer labourer laced lacerated laches lacing lacked lacking
lactase lactates lacteous laddie laded lades lading ladings ladled ladler ladling lagan lagger lagging laker lakes
lamer lames lamest laming lanced lancer lancers lapin larches larded larder larding lards lares largess largo larking
larkspur larum lased laser lases lashed lashers lashes lasses latch lated latent latex lathe lathers lathes latke
latkes latte latter lattes lauded lauder lauding lauds laughter launch launder laves lawful laxer laxest layer lazing
lazying leacher leader leagues leaker leaky leaned leaner leans leaps learner learnt lease leased leases leashed
leather leaven leaver lechers leches lecythus ledge leech leeches leeks leers leery lefty legion legions lemur lender
lenders lending leone lesson lessons letter levanted levees lever levered levers levies lexer lexis liber libration
licit licks liens lifer lightening lightness liked liker liking lilting limbo limbs limes liming limned limns limply
lindy lined lingers lingo lining linker linted lintels linter linting lions liquids lister liter lither lithoid litter
littler livelihood liven livery livre loach loaches loader loaned loaner loaning loathes loathing lobes locates
locating locker lockers locket lockets lockouts lodes lodger loess lofting lofts loges logger logging logier logiest
loins loiter lolcats lonely loner loners looker lookouts loomed looping loops loosen looser loosest looted loots loper
lopes lopper loppy loquats loser losers lotas lotion lotions lotus lounger lounges louring loury loused louses louts
loverly lovey loveys lowery lubes lucked lucking luffed luges lulus lumbers lungers lungi lurch lured luring lurks
lushes lushest lushy lutes luxes lynch lyrism lyrist lyses lysin maces macho macing macks macle magisterial magistral
magnetos mainly maker makers makings makos malediction maltreats mananas manas manat mandatorily manes manganates
manganites manganous mange manged mangers manginess mangle mangled mangy manifestly manky mannequin mannerly manorial
manse manta manurial maple maples marbly marcs marge marihuana marked marker marking marks marron marrying marsh marts
mascle mashed masks massage masterful masterfully masterly masurium match matches mater maters matier matte matted
mattes mawkin maxed maxing mealier meanly meany meaty medalists medallists medals meddled meddlers mediacies medial
mediation mediators medicate medicating mediocre meditation meditations meekly melanin menad menads menage mender
mensurable mensural mental menus merriment meshed mesic mesoderms mesopause messaline messroom messy metical mettle
mewing mewls mezereum mezereums midden midsection midterms mighty miked miking milers milfs miliary militaries
militarise militarised militarises militarism militarist militarize militarized militarizes milled miller milliliters
millilitres millimeters millimetres millipede mills milometers milos milts mimed mimer minas minatorial mince minces
mined miner mingling minis ministerial minstrel minstrels minstrelsy minter minters minuets minuter minutest mires
mirth miscount miscreant misdemeanant misled misorient missend misstatement mistaker misted mister mistral mistrals
mistress mistrial mistrials misuse misused mites mixer moans mocker mockers modalities modding modelers modellers
moderators modification modularise modularised modularize modularized modulates modulations moiler moiling moils moire
moires moistly moisturiser moisturize moisturized moisturizes mokes molder molds molesters molter momentarily
monasterial monastical monaural monetarily monger monies monitorial monogeneses monogenesis monogynies monolatries
monorail monostylous monstrously monte montes mooing mooning mooring moose mopped mopper mopping morality moron
morphing morrow motel motels moths motion motions motley mottle mounded mount mounter mourning mousseline mouthy mover
movers mowing moxie mucks mucous muddied muddler mudflats mudlarks muffed mufti mulct muleteers mullet multifarious
multiparous multiped multiplex multiplied multiplier multiplies multiply multiverse multiverses mumble mummer mummy
munched mungs muriate murine murther muscly mushed muslin musth mutilators mutism mutter mutton myall myasthenic
nagging naifs naive naked naker namely nance napes napped napping narcoma naris narking narrow nates native nativities
nativity natter natty nauseam naval nearby neatest neatly necroses needy neper neral nerds nerval nervy nested nests
nether netter nettle neural neurosis newel newels newer newsy nicer niceties niche niches nicking nifty niggle nigher
nighties nighty nipping nipple nites nitrate nobby nobly nocked nocking noetic nogging noise nomen nooks noose north
norther northing nosey noshing nosing notated notched notching notions nought novice nubby nuder nuked nuking numbest
numbles nummary nuncle nurser nutriments oared oasts obedience obstacle obstetric obstetrical obstinacy obstreperous
occident ocean ocher ocrea odder odium oestrin oestrogenic oestrone oestrones oeuvres ogives ogler ogling oidium oiler
oilers oilier oinked oinks olden oldie oleic omits omitted omitting omnivorously onager oozed oozes oozing opals
operating operon opiates opine opined oping opining optical orally orangy orate orates oratorical oread organics
orgeat orison orthopaedist orthopedics oscitancy osmotically osteoarthritic osteoclasis osteoid osteopathic ostmark
ostracise ostracises ostracize ostracizes ostracod ostracon ostrich ostriches otter ounce ourself ousts outarguing
outbargain outbreaks outer outraces outraging outranges outranks outstretch outstripping outwardly outwear outwears
outworks ovariectomy overage overages overdoes overdoing overdone overfed overhangs overhears overissue overly
overproud oversea overseas oversee oversees overshoe overshoes oversize overuse overuses overweigh ovine owing
oystering oysterman paced pacer pacers pacey pacha packer paddle paella paellas pagan paged pages paginal pailful
paint painted pairing paisa palace palaces palimpsest palimpsests pally palmate palmettoes palmy palpate palpates
palters pamper pampers panellists panful panning pansy panther pantos paperbacks paperbarks papery pappy paracasein
parachutes parachuting parachutist parades paradisaical paradise paradises paradisiacal parados paradox paradoxes
paragons paragraph parakeets paramnesias paramour paranoiacs paranoids parasailing paraselenae paraselene parasite
parasynapsis parches pardner parers pares parget pargets paries parietals paring parings parkin parodies parodists
parole parqueting parquets parrakeets parring parrs parrying parsed parsimonious parsimoniously parson partials
particles partisans partitions partizans parton pashm passade passel passer passible passion pasty patacas patchy
patellar patent patents patly patrimonies patrol patsy patter patting patty pauper paupers paved pavid pavis pawls
payday payers paymasters paymistress peaking peaks peaky pealed pealing peals pearl pearlier pease pecking pedant
pedants peeking peeks peeled peeling peels peens peeping peering peers peeving pelite pelts pelves penal pencilling
pended pendent pendents pending pends pendulums penes penile penis penna pennant pennants penni pennis pentobarbital
pepped peppermints peppy pepsin peptic peptics peptidase peptidases peptises peptizes percents perception percepts
percolates percolation percussing percussion percutaneous perdurance peregrines perfectas perfection perfidiously
periastron pericynthion peridots perigons perigynous peril periostea peristyles perkiest perking perlocution permatron
permutations pernicious perpetuals perquisite perquisites perries perron persecutes persecution persist persistence
persistency persistent persisting persona personae personas pertains pertinence pertinency pertness pervious
perviously pessimists pester pests petal petcocks petrel petrog phage phages phase phased phasing pheon philistine
philistines philistinish philosophers phlogiston phlyctaena phlyctena phoney phony phosphoresce phosphorism
phosphorous phosphors photon phots phyllotaxes phyllotaxis phyllotaxy physic physically picket pickling pieced pieces
piecing pieing pietism piggies pigpen piked piking pilaus pileate piliform pimping pimple pimply pincher pineal pines
piney pinged pinhead pinking pinks pintos pious piper pipers pipped pipping pirates pissing piston pitas pitch pitched
pitches pitchstone pitheads piths pitman pittances pitting pixelation pixilation placer placet placket plage plages
plaice plaid plaints plait planar planet planter plashed plashes plasm plasms plasterers plasticise plasticises
plasticize plasticizes platen plater platies pleaches plead pleads pleas pleats plectrum plena pliant plicae plier
plights plinth plinths ploce plonked plonks plopped plots plotter plower plowers plowing plumb plumbs plumcot plumcots
plump plumped plumping plumps plumy plunge plunges plunks plutocrat pneumonic poach poaches pocked pocket pocking
podcasts podiatric podium poeticise poeticize poetics pointy poisoner poker polarisation polarization polder poleax
polemicist polemicists policy policymaker poling poliomyelitis polit polite pollard polls polyesters polygamist
polygamists polytheists pomegranate pomes pondering ponders pones poods pooed poofs poohed poohing pooing pooled
pooling poorest popery poppet poppied poppy pores poring porkiest porosity portables portals portcullis portends
portentous portents portfolios portholes portico porting portions portliest portliness portrayals ports poser posit
positing postdate postponer potheads pothooks potions pottage pottery potting pottle pouch pouffe poufs poultryman
poultrymen pouncing pouts powerboats poxes practise practised practiser practises practitioner praised praises
prancers prances prang pranks prater prates pratfalls pratincole prattlers prattles prattling prayed prays preachiest
preacid preaexistent prebends prebuilt precautious preceptor precepts precessed precessing precession precessional
precessions preciosity precious preciously preciousness precipitin preciseness precisest precisian precision
precisions preclusion predaceous predacious predacity predates predations predators predecease predestine predicant
predicate predicated predicates predication predict predicted prediction predictive predictor predictors predictory
predicts predikant preelection preemptor preen preens preexamine preexist preexisted preexistence preexistent
preexisting preexists prefects prehistorian preignition prejudices prelate premed premenopausal premier premiere
premiering premodern premundane prentices prepared preposition prepotency preps prerequisite prescient presences
presentation presentative preserver preset presetting presto presume preteens pretence pretences pretends pretense
pretenses pretension pretest pretonic pretrials prettiness pretzels preventer priciest prick pricked pricket prickets
pricking prickliest pricks pricy pride prided prides priding pried prier priers pries priest priggishness primacy
primate primates prime primed primer primero primes primipara primmer princes princess princesses prink prinker
prinking prinks printing prints prion prioress prioresses prissiest pristine pristinely privatest privations prize
prized prizes proaction probates probe probosces proboscis proboscises procession processional processioned
processions procreates procreation procrustean proctors procuration prodigiously prods producers produces production
productive proem professed profitless profs progestin proglottis prognathous prognoses prohibitions prohibits project
projecting projection projector projectors projects prolactin prole proleg proles prolix prolixity promenades
prominences promo promodern promotions prompter pronations pronounces pronto pronucleus propel property propose
proposition propounds propped propping propr props prorations proscribe proscribed proscription proscriptions
prosector prosecutes prosecution proser prosiest prosit prosper prostitute prostituting prostitution prostrate
protamines protanopias proteanism proteiform proteinase proteose protest protestation protesting protestor protestors
protests prothallus protocols protonic protozoans proud proustite prove prover proverb provers provinces provocation
provoked prows proximate proximation proximity prudes prudish prudishly pruners prussiate prying psalterium pteranodon
puddled puffer pukes pulas pulchritude pules puling pullet pulping pulps pulpy pulsations pumas pumpkin pungs punned
punning punting punts pupas pupped pupping purchaser purest purgations purging purgings purification purine purist
puritanism puritans purled purling purpler purring purrs pursiest purslanes pursuit pursy purtenance pushpin puttying
pyramiding pyridoxine pyrimidine pyrimidines pyrogenous pyroligneous pyromaniacs pyrone pyrope pyrostat pyroxene
pyroxenes pyroxenite pyroxylin quack quadrant quadrantal quadrants quadratics quads quailing quarantined quartic
quartics quarts quelling quilting quinate quine quirk quislings quoiting rabbet rabbi rabbin rabbis rabid rabidly
racetracks racial racialise racialist racialize racked racket rackets racking racks raddle radiation radiogalaxy
radiometers radiometric rafter rafts ragging raging raided raiding rainier raining rains raisers rajes raked raking
rally ramen ramped ramps randy ranee ranger rangy rankles ranted ranter rants rapers rappen rapprochement rapturously
rared rarely rares rarest raring rased rases rasher rasped rasping ratal ratel ratels rater raters rathe ratty ravel
ravels raven ravens raver ravers raves raving ravings ravish rayon razed razes razing reacts realm realms realty
reamed reaming reams reaped reaping reappraisal reappraisals rearing rearm rearms rears reasonably reassurance
reassurances reaves reaving rebater rebating rebidding rebind rebinding recapture recaptured recaptures recast recasts
receiptor recite recites reckless recline reclined reclining recluse recluses recoils recommenced reconvey rectus
recuse recycles redactors redden redeployment redial redly redounding redstart redwing redwings redye reediest reeding
reedy reeks reeled reeling reels reembarks reembodying reemployment reest refection referrer refine reflate reflated
reflex reformed refuel refuge refunding refute regally regenerative region regnant regrew rehabilitating reheat
reheated reindeer reined reining reins reinsurance rejecting relaxant relaxed relayed relied relies religieux relive
relume remainder remained remaining remaking remand remanding remasters rematches remedied remilitarise remilitarize
remittances remote remover rename render rendering rending rends renegading renes rental renting repairer repay repeal
repealed repeater repent repented repetend replacer replete repleted reposed repressible repression repressively
reprisals rescore rescue reseat reseated resection reservation reservations reserve reserved reserves residence
residences residencies residency resident residents resiting resort resorted resound resounding resown respirator
respirators respired respondent rester restring resurgence retain retained retaining retaking reties retitled retort
retorted retrace retraces retracts retrenches retrocession retrorockets retting retune returnee returner retuse
retying reuse reuses reusing revel revels revere revered reverend reveres reverie revering revers reversibly reversion
reverso reverted revertible reverting reverts revery revet rewind rewinding rewove rheas rhetoricians rheumatic
rheumatics rhumb rhymesters rials riant riced ricer ricers rices ricked rickety rickeys ricking ricks riddle rident
rides ridge ridged ridges ridging riels rifting rigger riggers rightness riled riling rille rilled rimed rimes riming
rimple ringer ringers rinks rinsed rinses rinsing ripple rippled ripples ripplet risen riser risers rises rising rites
rived riven river riving roasted robin rocailles rocked rockery rockets rocking rogue roiling roman romanticise
romanticises romanticize romanticizes romantics romper romps rondo rooked rooks roost roped roper ropers ropier roping
roque rorquals roses rosin rostrate rotatory rotten rouble roubles rouge roughed roughing roundel rounder rouser
roving rowel rowels rowing rubbishy ruched rucks ruddled rueful ruffed ruing ruler ruling rumba rumble rumbled
rumbling rumblings rumbly rummer rummy rumor runes runlet runnel runny runts ruses rusher rushy rusks rusted rusting
ruths sabayons saber sabins sable sabot sabre sabres sacred sacredness sacring sadder saddler sages sailed saint
sainted sakes salep salina sally salon salons saloon salpa salsa salved salvia salving sample sanded sanding saner
sanest sapid sapience sapor sapped sapping sardonyx sardonyxes saree sarees saris sarmentum sarong sasin sassed sasses
sassing satay satin satins satiny satirising satirizing saturating satyr sauntering saury saver sawer sayer scabbed
scabbing scabs scads scags scalade scalariform scaled scales scaling scalloping scalped scalping scamp scamps scams
scant scanted scanter scanting scants scapes scarf scarfed scarfing scarfs scarifying scarped scarping scarps scarves
scathing scats scattered scattering scatting scene scenting sceptic schlepping schmo schorl sciatic scissoring
sclerous scoff scolded scolds scolloping scoop scooped scooping scoot scooting scope scopes scoping scopolamine
scopolamines scorching scorers scorn scorning scorns scotch scotching scoundrel scoundrelly scour scourging scouring
scourings scours scout scouter scouting scram scramming scrams scrap scraping scrapping scraps screak screaking
screaks scree screeching screed screener screw screwing scribing scrimp scrip scrips scrolling scrounge scrounged
scrounger scrounges scroungier scroungy scrubbing scrum scrumming scrunches scuff scull scumble scuppering scuppernong
scurry scurrying scuttling scything sealed sealing seamed seamen seams seared seasonable seating seats sebum secerning
secondarily seconder seconders secreting securing sedating sedge seduce seduced seducer seducers sedum seedy seeled
seeling seeping seines seining seise seiser seizin selah selecting selectively selectivity selenodont selling sells
semipalmate semis sender senders sensitometer sepses septillionth septs serest serfs sergeants serifs serin serine
serines serins serous serrated server serves sestertium setter settle settlement settlements sewed sewing sexist
sexless sexting shabbiness shack shacking shacks shade shaded shades shading shads shady shagging shaken shaker
shakers shakoes shallop shallot shame shames shams shapes shaping shard shards sharer sharpy shaved shaves shawl shays
sheaf shearing shears sheath shebeens sheep sheered sheets shell shelled shelling sheltering sherd shewed shied
shielder shifty shimmer shimming shipment shipments shipped shire shirk shirked shirks shirted shirty shive shivs
shlep shlock shoal shoat shoats shocker shoed shoestring shooing shool shoon shoos shooter shores shoring shorn
shortcake shorty shotten shouter shouting shouts shove shoves shred shrewdness shriek shrieked shrieking shrieks
shrift shrike shrikes shrine shrines shroud shtik shucked shuttered shuttering sickly sicko sidled sieve sifter sifts
sigher signal sileni silken sillimanite sills silly silted silting silty silvering simile simmer simmers simper
simpler simplex simulator simulators singer singers singly sinks sinning sintering sipped sipping siriasis sises sissy
sitars sites sitter situs sized sizing skald skein skeptic skerry sketching skewering skids skiff skijoring skilling
skills skimmer skimping skimpy skippering skirling skirting skittering skittling skiving skulk slabbed slabbing slabs
slagging slain slaked slakes slams slander slandering slant slapping slaps slasher slate slates slathering slating
slats slaty slave slaved slaving slaying slays sleave sledder sleek sleeking sleet sleeting sleets sleety slenderness
slept slewing slice slicking slider slier slight slights slimly slimmer slings slink slinked slinks slipper slithering
sliver slivering sloop sloops sloping sloppy slosh sloshed slots slotter slower slubs sluff sluice slummed slummer
slurp slurping slurps sluts smacker smart smarted smarting smasher smatter smattered smattering smelly smelt smiler
smiley smite smiter smiting smock smocked smocking smocks smoko smoky smote smother smothering smoulder smoulders
smuggest snagging snail snails snaky snapper snared snares snark snarly sneaks sneck sneer sneered snickering snicking
snicks snide sniff snitch snitches snitching snits snookering snoop snooped snooping snoot snores snoring snorter
snubs snuff snuggest snugs soakers soaped soaping soars sociably sociol socked socking socle sodden soddenly sodding
soever soften solder solderer soldier soldiery soled solemnest solemnities solemnity solidarity solidary solider
soloed soloing solus solve solved sonde sones soothing sooty sopor sopped sopping sorbing sorbs sordidness sordine
sordines sordini sordino sorer sorest sorption sorter sorters sortied sorties soughed soughing sourdine sourdines
south sovereigns sowing space spacial spacy spahi spall spang spanks spanner spared spares sparing sparking sparks
sparoid spathes spattered spattering spavin spawn spayed spaying spear spearmint specialise specialises specialism
specialisms speciality speck speed speeds spelt spence spender sperms sphery spiced spices spicing spick spier spies
spiff spike spiking spills spinel spinet spinets spiral spirt spirts spiry spital splasher splatting splay splayed
splenetic splenitis splice spline splines splinter splinters splintery sploshed spoiled spoilsman spoke spokes sponge
spoof spoofing spool spools spoony spoor spoors sporing spots spotting spout spouting spouts sprag sprain sprang
sprats sprayer spree sprig sprigs springy sprit sprites sprits spruce sprung spuds spume spuming spunky spurn spurning
spurns spurry sputtering spying squab squabs squally squander squandered squanderer squanderers squanders squaring
squash squaw squaws squeezer squid squinting squiring squirming squirreling squirting stabber stabilise stabilizer
stabled stables stabling stack stacking stacks staggering stagy staid stainer stairhead staked staking stale staler
stales stalk stalking stall stammering stamping stane stang stank stannary stapes stapling starching starlight
starling starry starter startle startled startling starve starved starving stases stash stasis static statics
stationer stationery stations statism statist statued stead steads steam steamy stearin steeds steely steeped steepen
steepening steeping steeps steer steered steering stein stele steno stenoses stepdad steradians stereotomy sterling
sternum sternums stews stich sticker stickling stickpin stilly stilt stingiest stingo stingy stinks stinky stipe
stipple stippling stipulator stirks stirps stirred stirring stirringly stirrings stirs stitcher stitchers stoat stocky
stoical stoke stoked stokes stomp stomping stoners stony stook stoor stopper stoppering stoppling storage storey
storied storm storming stoup stour stout stove stoves stowing strafing straggle straggled straggles straggling
straighten straighter straightly strainer strait strake strakes stramonium strand strangely stranger strangest
strangler strangury strap strapped strapping stratagem stratum stratums strawing stray strayed straying streak
streaking stream streaming streams stretcher stretchers strewing strews stria striating strick stride striding strike
strikes striking string stringed stringent stringer stringhalt stringier stringiest strings stringy stript stripy
striving strobe strobes strode strolling strongish strongly stropped stropping stroud strove strow strum struma
strumming strung strut strutting stubbed stubbing stubble stuffy stumbler stumer stumped stumping stumps stunt
stuntman stuntmen stupefying stupid sturdiness sturdy sturgeons stuttered stuttering styling suable succoring
succouring suckering sucks sucre suffragans sugary suiting suits sully summed summery sunburnt sunder sunderance sunny
sunshiny super superdense supereminent supine supper suppl supplant supplanted supplanter supplanters supplants supple
suppliant suppliantly suppliants supplicant supplicants supra surgeons surrey susceptibly sustainer susurrated sutra
suture sutured suturing swabbed swabbing swaddle swage swages swagging swaging swains swallower swanned swapped
swapping swash swatch swathing swaths swats swattered swattering swatting swaying swear swearing swears sweater swede
swedes sweep sweeping sweeps sweller swept sweven swift swigs swilled swilling swines swiping swish swoop swooped
swooping swopped sword swords swound swung symmetricly syndromic synovia synovias tabbed tabbing tabes tabletops tabor
tabour tabret tabulates tache taches tacket tacos tagging taille taint tainted takin takins talas talcum talent
talents taler tallier talon taming tammy tamper tangle tangling tantamount tapirs tapped tapper tardier tardy tared
taring tarns tarpaulin tarpaulins tarring tarted tarter tarting taser tasses tasted taster tater tatter tattering
tattling tatty taupe taxer taxying teach teaches teaks teaming teams tearier tease teased teaser teats tedder teenage
teenaged teensy teeny teetering teethe telecaster teller telly temped tempeh temper templet temporally tempter tended
tenet tenia tenias tenner tennos tenon tensed tenser tensing tension tensity tenter tenth tenting tenuis terapixel
termagant terminate terminated terminates termination terminative terminator terribly terrifies terror terrors terry
testa testament testas testbed testee testis testy tether tethering tetra tetrahedra tetralogy tetter thaler theater
theft therap therapist therm thermistor thermocline thermocouple thermopile thermopiles therms thewy thickets thicko
thill thingy thinkers thinly thinness thinnest thirlage thirst thirstier thirsty thirteenth thirteenths thong thongs
thoron thorough thous thrash threader threadier threat threats thresh throaty throb thromboses throng thrown thrum
thrust thruster thrusters thrustor thunk thyristor thyristors ticker ticking tickler tickles tickling tickly tiddler
tides tideways tiding tiered tiffs tiger tikes tiled tiler tilled tills timbal timber timed tinder tineid tinge tinged
tingeing tinges tinging tings tinkly tinner tinnier tinted tinter tipper tippet tippex tippler tireder titch titches
titchy titer tither titrate titre tittering tittle toady toddle toddled toddles toddy toffee togging toiler toiling
tokay tolar tolerant tolerantly toner toners tones tonged tonic tonne tonnes tonsuring toothy toots toper topes
topically topper torch toreador torment tormented tormenter tormentil tormentor torments torte torts torus toter
tottering tottery touchy toured touring tourmaline tournament touts towel towels toxin tracing tracked tract traction
tracts trademark trader trading tradings trailer trailing trails trainee traits tramline tramlines trammeling
trammelling tramontane tramp tramped tramping trampled trampler tramples trampling trampoliner tramps trams
transcalent transhipment transilient transistor transitory translucent transparent transpire transpontine trapper
trash traves treader treading treads treas treasonable treasurer treasury treeing treillage tremolant tremulant trend
tress trews triaxial tribal trick tricker tricking trickster tricky trier trilateral triliteral trilogy trimer
trimester trimetric trimonthly triplane triple tripled tripling tripper trippet trisector triumphant troat troating
tromping trons tropaeolin tropeolin tropical trots trotted trough troughs troupers trowing truce trued trugs truing
trumping trumps trunnel truster trustier tryout tryster tubby tubule tumpline tunable tuned tuner tunes tuning tunings
tunny turds turfed turfing turfs turner turnkey turps tutor tutoring twats tweak tweaked tween tweeny tweet tweets
tweeze tweezing twigs twill twine twiner twinging twink twinkles twinks twinned twinning twister twisty twitchy twits
twitted twitting twixt tykes typed typical typos tyres umber umbles umbra unallocated unaltered unbearably unbeatable
unbothered unburnt uncharted uncontrollably uncrated uncreated uncreative unction unctions undeterred undine undue
unelected unentered unfettered unfit unfits union unions unison unity unlettered unlit unman unrelated unseen unset
unstirred untethered unthread untie untired untitled untoward untrained untread untried untrimmed untrodden unturned
untutored unuttered unwearable unweathered uptight uredo urged urging ursine usable usage usages users utile vacating
vacillates vacillations vacillators vagina vaginae vaginas valance vamping vamps vanes vanity vapid vapidly varices
varies varus vascular vascularity vasculature vasectomies vasectomise vasectomize vasectomizes vases vaster vaults
veeps veers veery vegges veggie veils veiny vended vender vending venerator venery venin venire venting ventre vents
verbal verbs verey veritable veritably verses versicles versos versts vertebrate vertus verve vesicants vesicatories
vesicle vesicles vesiculate vesiculated vesiculation vesta vestal vestibules vibrating vibrational viced vices
vindicate vindicated vindication vindications vines violet violets vireo virion virtu virtus viscidities viscount
viscountess viscounties viscounts visibilities vising vista vitrain vittle vivisects vocalists vocation vocative
voiding voile volute vortical voter vouch vowel vowels wabbit wacks waddle wadge wading wafer wafted wafting wafts
wagging waggle waggon waggoner waging wagoner wailer wailing wails waisted waists waiter waive waken wakened wakening
wakens waled waling walling wallow wallowed wallows wambling wander wandering wands waned wanes wangle waning wanked
wanking wanly wantad warble warbled warden warping washing waster watcher watery wattling watts waved waver waving
waxing weakener weakest weakly wealth wealthier wealthy weaner wearer wearier wearing wearings wears weary weave
weaver wedded weenier weening weeping weest wefts weigh weighed weighs weirdo weirs wekas welching welded welds welsh
wended wends wester wether wetter whacker whaler whams wheals wheel wheeling wheen wheezer whelp whelped whelping
whelps wherry whets whetter whetting whicker whimsey whimsy whined whiner whins whipt whirl whish whisk whisked
whisker whiskery whisks whist whiten whiter whitey whither whity whopped whores whoring whorl wider wiener wifeless
wigged wiggler wiggly wights wiglet wiled wilts wimping wimple winced winces winch winched winches window winery
winged wingers wings winier winker winkles winks winner wintery wintry wisps wistful witter witting woald wobble wodge
wolfing wonks wonted woody woollen wooly worming wormy worrier worthy wounder wracking wrapped wreaked wreaker wreaks
wreath wreathes wreathing wreaths wresting wrests wriggle wrights wringing wrinklies writer wrought wrung wursts xenia
xterm yarns yarrow yeaning yeans yearns yeast yells yelped yelping yelps yester yipping yoghourt yoghourts yoking
yonder younker youth yowling yummy yuppy yurts zests zinger zingers zipping zither zones
""".split()
)
