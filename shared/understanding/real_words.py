"""Real English words one slip away from words of ours: never mended. Written by tools/real_words.py; do not edit.

Chosen from SCOWL by Kevin Atkinson, whose word lists are free to use, copy and change.
"""

REAL_WORDS = frozenset(
    """
abased abating abbot abbreviation abbreviator aberration aberrational aberrations abetter abides abies abirritant
abjuration abjuratory ablates ablating ablest abortions abound abreaction abreast abrogation abrogator abruption
abuser abuts accent acedia acerate acetone achromatise achromatize achromatous aciculas acierate acmes acres
acroterion actively activist actor actors aculeus added addition additions additive additives addle addled addles
adducted adduction advancer adverbs adverser adverts advisably aeries aerobatics aethers affective affectively affine
affined afoul agents agile agility aglet aglets agley agron aground aider aiding ailments airline airliner airlines
aisles aitches alarums alcoholise alder algin alien alight alights alike alimented aliments alining allemande
allergens allergist allium alloyed almanacks almanacs almandine almandite almoners aloes aloin altars alterative
aluminise aluminize aluminous alumnus amain ambages amends ammonal ammoniac ammonic amorality amour amours amuses
amusing anacondas anaemia analogical analogy analytics anaphylaxes anaptyxis andiron andirons androgenic androgyne
androgynes androgyny anecdotes aneles anemic anergy anerobic anger anginal angler anglers anility anima anklets anlage
anodic anoles anorexic antecedes anted antedates anteed antefix antefixes anther anthers anthotaxy anthrax antibodies
antics antidotes antidrug antifriction antihelix anting antipodes antiquates antiques antiserum antitoxic antitoxin
antitrades anuses apaches aperiodic apian aping aport apostate append appending appends aptest aquavit arabesques
arable aramid arbour arcana arcane arches arching arcing arcking ardent ardour argent argon aridly aright arises
arista armaments armatures armful armfuls armlets armor armors armory armoury armpits armrest armsful armure aroid
aromatics aromatise aromatised aromatises aromatize aromatized aromatizes arraying arrow arrows arrowy arsing
arthritic arthritics artier asdics asepsis aseptic ashes asocial aspics aspiring assaulter asses assets astrict
astroid asymmetrical atoms atonal atone atones atony attach attached attacker attest atypically autacoids
authoritarian averse avian avoir awaken awakened awakening awakens aweather aweigh baaed babels babes babied babier
babiest baching backslid backslide badder baddy badged badmouthing bailed bailing bairn baiting baked baking balancer
balancers baldheads baldies balding baldly balds baldy baled balker balkier balky ballades ballads ballet balmy
bandana bandanas banes banger bangle banians banned banting banyans barbel barbie barbies barbing bards barest barfing
barfly barged barging barking barley barney barns baroquely barrel barres barret barrow barter basely baser bases
bashed basin basins basis basked basking basses baste basted basting batches bated bather bathers bathymetries bating
batmen batterers batters battier batting battle battler batwing bauds bawds bawdy bawling bayed beach beaches beaded
beading beady beaker beams beano beanos bearding beasts beaus beclouding bedizened beeping beeps beery beets beholding
beholds belated belay belief bellbottomed belle bellow bells belting bemas bename bench benefic bents benzol benzoyl
benzyl berate berating bergs berks berms berried betaking betas bettor bevels bewailing bewaring bialy biased bicycler
bidden biding bield bielding bields biers biggies bight bights bijection bikini bilge bilked bilker bilkers billed
billet billing billy binding binger bingle biogenetically biotic biracial birch birled birling birther bishops bister
bitch bitching bittern blacken blacker bladdernut bladed blades blading blanch bland blander blandness blaring
blasting blatting bleacher bleachers bleaker bleeds bleeping blench blend blender blending bletch blight bling blini
blink blinked blinkers blithering blockaders blockading blockier blocks blondness bloom bloomy bloop bloops blotter
blotting blotto blowers blowing blows blowy blucher bluchers blunge blunt blurt blurted blushes blustering boast
boasting boater bodied bogging bogied bogon boiler bolides bollard bolos bolstering bolted bolter bonce bonces bonding
bonefish boner boners boney bonged bongs bonks bonne bonus boobing boobs booing booming booms boong boors booting
boots booty boozer boozy bopped bopper bopping borage borages borak borders borecole borers borough boson bosun botch
botel bothy bottler bough boughs bourdon bourne bourns boused bowed bower bowers bowing bowings bowline bowse bowses
bowsing boxen boxer boxers bozos brachial bracing brail braise braised braises brakes braking branks branny brant
braves brawling brawn brawny breaching breading breadths bream breams breather breeding breeks brent brick brickle
bricole bridging brightened brims brine brink brinks bristle brits brittler broad broch brock broiled broiling
bronchitic brood broody brook brooked brose brothel brows bruisers bruits brunch brunches brunt brushed brushes
brushing brusk budging buffed buffering bugling built bulimic bulkier bulking bulldoze bulldozes bulldozing bulled
bullheads bulling bully bumble bummed bummer bumper bunchy bunco bungs bunked bunking bunks bunted bunting burbs buret
burgs buried burke burled burls burner burping burps burring burrs burry bursa burse burton burying bushed busied
busked bussed busted butch butter butteries buttery bypast cabal cabbagy cablet cabling caching cackled cackling caddy
cadres caecum caesium caird cairn calamari calamints calces calcic calciferol calcified calcination calculation
calculator calculi caldrons calefaction calefactory calender calices calicos calker calking calmer calming calumniates
calving calyces cambering campo campus campy candles canebrakes caner cangue canine canker cankers canna cannabin
cannabins cannery cannier canny canoed canted canter canters cantorial canty capita capitol caplet capper carat
carbolated carbonades carbonado carbonadoes carbonados carbonised carbonized carboy carburetted carded cardiae careen
careened careening carer carers caress caretakers carets caricatural caries carious carked carking carling carnet
carny carotenoids carotids carped carper carrot carse carte carted carter cartes cartloads carton cartouche cartouches
carts carve carved carves carving caryatides caryatids cashed cashes cashing casing casings castrate casually
catabolism cathartics catling catteries cattery cauldron cauldrons caulkings cauls causers cavilings cavillings caving
cayuses ceder ceding ceiling celebrant celeste cellar cellblocks cental centaur centaury central centrally centrals
centre centriole centurial ceratodus ceratoduses cerebrated cered cerise certitudes cervices cesta chaining chaldron
chaldrons chalkstone challenge challengers challenges chammy champaign champs chancels chancres chancy changers chant
chanting chape chapped chaps chapter charge charges charging charismas charming charnel charr charring chase chased
chases chasing chaster chattered chaws cheapen cheapens cheapo cheater checker checky cheeky cheeper cheeps cheesy
chela cherry chesty chewy chiao chicer chicest chick chicle chider chilblains childbirth chile chili chiliasm chill
chilling chillings chine ching chink chinking chinning chino chins chipped chirk chirm chirp chirr chitlings chloride
chlorinate chlorinated chlorinates chlorination chlorinator chlorohydrin chocking chocolatey chocolaty choicest choir
cholla chomped chook chooser choosey choosy chore choric chosen chough chowed chowing chows chromatics chromatids
chuck chucked chuckling chunter churchyards churn churns chyrons ciliary cilium cinched cinches cinder cirrate
cirrhoses cirrhotic cirrhotics cistern cisterna cisternae cisterns citral clabbering clack clacked cladoceran
claimants claimer claiming clairaudient clairvoyant clamatorial clambering clammer clammier clamming clamor clamoring
clamour clamouring clamp clamping clamps clanger clanging clangorous clanks clares claret clarinet clarinets clash
clashes classism clathrate claudicant claudication clauses claustral claymore cleaned cleaning cleanings cleanse
cleanser clearer clearinghouse cleaver cleek clefs clientages clientship cline clingfish clingiest clingy clinked
clintonias clipped clippings clitoral clits clobbering clocker clockmaker clods cloistral clomping clone cloned clones
cloning clopped closers cloth cloths cloud clough clouts clove clownings cloyed cloying cloyingness clubbing clubs
cluing clumped clumping clutches cluttering coagulants coaling coals coaly coaming coarse coast coasts cocked codas
coddler coder coders codices coelacanths coerced cognition cohered coiling coils coitus coking colcothar coleus coleys
coliseum collages collat collateral collaterally collectable collectanea collectedly collectible collecting collection
collections collectively collector collectors collet collets collie collies colligates collocating collocation
collocations collocutor collying collywobbles colonists colorado colorant colorants colored colorings colosseum
colourant colourants coloured colourings coltish columbine columbines combating combatting combe combing combings
combining combs comer comers comet comets comings comose comping complicating compony compressing comps concent
concerted conciliative concrescence conditional conditioner condonation conduction conductive coneys confection
confider conform confuser confuted conger congest congested congruities conies conjugality conjugately conjugation
conjugative conked connecting connectively connectivity consecutive consed conses consing constipating constrain
constrictive construal constructive consul consuls contd conte contemn contend contest context continua continuer
continuo conto contr contraception contract contractive contrail contrails contralto contraoctave contrapositive
contused contusion convection convective convent converge cooee coolish cooped cooper cooping coordinated cootch copal
coper copes copier coping coppery copping copra copse copter cording cords cored cores coring corked corkwoods corms
cornuted coroneted corroborated corse corset cortex cortexes cortical cortices corticosterone corticosterones corves
cosec coshed coshing cosiest cosset costa costly cotes cottager coulter counteractive country county court courter
courtyards couther coves coveted covin cowered cowers cowing cowling cowls coxes coxing craal crabs cracker crackheads
crackle crackled crafts crags crake crams craned cranes crank cranked crape crapes crapped crapy crass crassitudes
cratch crater craunches crave craved craves craving craws crays creaked creaking creaks crease creating creation
creations credo creed creek creese creme cremes crenelated crenellated crenulated crest cretaceous cretic crick
cricked cricket crickets cried crier criminated crimp crimple crimps cringing crinkles crises critic criticise
criticised criticiser criticises criticism criticize criticized criticizer criticizes critique critiqued critiques
croak crock crocodiles cronies crookedest crookedness crooned cropped cropper cropping crores crosshatched
crosshatches crotchets croton crouch crowing crowned crowning cruck cruise cruised cruises cruising crumbed crumbing
crumby crump crumpled crumpling crumply crumps cruncher crunchers cruses crusher crust crustaceous crusted crusting
crymotherapy cryst cubed cubes cuffed cukes cullet culling culminates cultrate cults cultural culturally cumber
cumbering cumbers cummerbund cunnilingus cunning cunts cuprous curbing curds curdy curios curiosa curling curry
currying curse cursed curses curtilage curvy cusec cushy cusped cussed cusses cussing cutches cutthroat cymes daces
dagger daggers daises dally dancers dander dandles danged danging dangle danglers dangles danker dapperest dared
daring darky darnel darner darners darning darnings darter dating dative dawning deadbeats deadens deadest deafly
dealt dearly dearth debates debits debts debunking debuts decaff decahedron decal decease deceased deceasing decently
decile declarant declass declinate decode decoded decodes decolorant decree decrees decried dedicate dedication
dedications deduce deduced deduces deepfrozen deers defect defected defecting defection defective defects defencing
defer deferral deferred deffer defied defier defies defile definer defuse degenerate degenerated degression deject
dejected dejecting dejection delaine delicious delinted delinting deliriums deliver delivers demission demobilise
demobilised demobilises demobilize demobilized demobilizes denial densely densest densify dentil dents departing
depersonalise depersonalize deport deportation deportations deporting deportment deposed depraving depravities
depravity deprecation depreciation depredation depressing depriving derelicts deride derided derivation derivational
derivations desalinate describer descried descries desperation despond despot detecter detent detention deter
determent deterrent detest detested detesting devest devisable devise devised dexter diarrhoeal diary diced dicing
dicks diffed difficultly diked dikes diking dilates dilating dilation dilatoriness dilly dimes dimly dimple dimply
dined dines dining dinker dinkier dinky dints dirty disco discos discus discussant diseuse disgraces dismount
disoperation disorderly dispersion dispersions displant disproven dissed dissembles dissolvent ditching ditsy ditzy
diurnal diurnally diverse divine dixieland doable doers doges doily doings doles doling dollar dolor doltishness
doming donga dongs doornail doors doping dosed dosing dosses dotage dotes doting dottle doubler doublet doubly douse
douses doves dowels dowers downsizes downy dowse dowses dozes dozing drafts drags drainer drainers drake
dramatisations dramatizations drawn dread dreadlocks dreams dregs drenching drier drily drivetrain droid drone droned
drones droning drool drooled drooling dropper drossy drought drowse drowsed drowsing drubs druid drums drunker druse
duality duding dueler duets duffed duffer duller dumber dumbness dunce dungs dunking dunks dunning duping durable
durian dwelled dwelling dyeing dyeline dyking dysphasia earls earnings earthy easing eastern easterner easterners
eater eatery echoed echoic echoing echopraxia eclectic ecospecies ecstatics ectosarc edged edging editress educe
effete efficiency efflux effuse egesta eighths ejection ejections elands elate elated elatedness elates election
elective electives eligibly elixirs eloping elvish embow emergence emery emission emissions emoter empale emplace
emplacement emptied enable enate enclasp encrinite encroaches encrust encrypt endrin endue endued endurant enforces
enisle enrapture ensile entail entailed entails enteric entice enticed enticer entrapped entrapper entreated entrechat
entrepots envelop enveloping envelops envoy epilate equalisers equality equalizers equestrian equestrians erasure
erecting escribe esoteric esoterica espaliers especial espial establisher estrade estragon estragons estrange
estranged estranges estrin estrone estrones estuarine etching eternities eternity ethanol eurhythmics evaded evading
evection evert exaction exarch exarchate exasperation exceeds excels excess excesses excessive exchequers excide
excise excised excises excision excites excruciation excursus excursuses excuser executes exequies exerciser exerts
exhorts exigible exoergic exorcise exorcised exorcises exorcising exorcism exorcist exorcize exorcized exorcizes
exospheres exospheric exoteric exotics experience expert expiration expires expiring explant export exportation
exposer express expresses expression expulsive exquisite exsect exteriors extern externs extraneous extrorse extruder
exurbs eyestrain eyries facet facets facia faciae facias facile factually facture faecal failed failing faille fails
fainer fainter fairest fairly fairway faith faitor fallow fallowed falser falsifiers falters famed fanged fangs fanned
farcy fares farming farrow farther farts fascia fascicle fascicule faster fates fatling fatso fatter fatwa faucal
faults faxed feather feathers feats feces feeding feeds feint feinted feinting felicitating felicitation feline felled
feller fellest fellow felting felts fenny ferries fessed fetal feting fetter feuar fewer fewest fezes fiats fibular
fiches field fieldstone fiends fieriest fifth fillet filmed finalisation finalization finches finder finders fined
finer finery finessed finfish finial finis finisher finked finny fipple firearm fired firms firth fiscal fiscally
fists fitly fiver fixating fixation fixations fixer flagstone flakiest flame flank flanks flasher flashers flashest
flashy flats flattering flatulency flaying flection flections fleeciest fleeing fleer flees flesh flexitime flextime
flexuosity flick flied flint flippy flirt flittering flitting floating floatstone flocculation flogs floods flora
floret flour flowers flowing flubs fluctuant fluctuating fluctuation fluctuations flues flukiest flumped fluor flurry
flusher flushest flustering foaling foals fogging foiled foiling foison foist folds folia folie folio folksiest
follower fonder fondu fools footfall footwall footy forage forages foray forbear forby fords foredo foremast fores
foresheet forest forestay forge forged forger forges forgo forking formal forsooth forsythia forte forth fortis forts
fount fowling foxed frack fracked fraction fractions fragiler fragment frags frailer fraises framer franticly frapped
frater frats freak freaking freaks freeing freer freest frenetical freshest freshet frets friary fries frighting
frights frilled fringe fringes fringing frisette frith fritz frizette frizz frizziest frizzy frogman frogmen frolic
frond frosh frost frosty froward frowned frowning frowsy froze frusta fueling fuels fuller fumarole fumble funds funky
funnel furan furious furriest fusain fusing fuzzy gabbled gabled gablet gagging gainer gainful gaited gaiter galas
galleries gallery gambled gamine ganged ganger gangers ganging gangling gaoling gaping garbed garbler gargled garret
garter gases gaskin gasolene gasolier gassed gasses gassing gassy gastrin gathers gating gaunt gauss gavel gavels
gawping geans geeing geeks geese geest genet genets genie genies genre genres gentes gentleman gents genus germinal
gerund gerunds getter ghees gibes gifting gilled gills ginger gingers girding girdling giros gites givers glassy glean
gleaner gleans glens glias glint glistering glitziness gloating gloppy gloss glowers glowing glows gloxinias gluon
glutei glyoxaline gnarled goings gonad gongs gonna goofing gooier goosing gorget gorier goring gosling gowning gowns
grace graces gracing gradating grade grades grading graduating grafter grail grails grain grained grains gramps
granges grant granter grants granulocytes grape grapes grasping grass grate grater graters gravels gravest gravid
gravy graze grazes greaser greaten greaves grebe grebes greed greedy greeter grepping grift grind grinding grins groan
groats groks groping gross grosz grots grove groves growl growling growls grudging grumbled grumbling grumbly guaco
guarding guildsman gulas gullet gunnel gunning gusting gutting gyron gyros gyves hacked hacking hades hadst haeres
hailed hailing hails hairlike hakes haled hales hallow hallowed hallows halls hallucination haloed haloing halos hames
hammerers hammers hamstrung hance handler handlers handless handover handsful handy hanks hapten harboring harbouring
hardening hardens hardiest hardily hardline harebrained hared harem harems hares haring harks harmattans harmonicas
harmonics harmonies harmonious harmonise harmonised harmoniser harmonises harmonist harmoniums harmonize harmonized
harmonizer harmonizes harmony harps harrow harry harrying harsh hartshorn harvest hastier hasting hatches hating
hatter hatting hauled hauling hauls haunch haven haver hawing hawking haying hazing headachy header headily headiness
headrace headraces healer heaping hearse heartbreak heartbroken hearty heaths heaving heckled hedged heeded heirs
helve hemal hemmers hemotherapy herby herded herding herein heresy hernial heroes heroin herons heros hertz hexad
hidden hides hiding hieing hight hikes hinds hinges hinging hings hinter hires hiring hissed historicism historicist
historicity hitching hither hoard hoards hoarsen hoarser hocking hocus hoeing hoers hogging hoicked hoked holing hollo
hollos homebody homers homing honers hones honesty honeys honing honked honking hooka hookas hooking hooped hooping
hoorah hooting hopper hoppled horde hordes horme hornet horribly horsebox horseboxes horsts hosed hosing hostels hotly
hounded houri houris housemate housemates housemothers hovel hovels hovered huffed humble hummed hummer hummers
humorous humors humour humours humphed humphing hungover hunting hunts hurling hurray hurst hurtling hutch
hydrocephaloid hydrochloric hydroid hydroxyl hyperborean hyping hypotheses hypothesis hypothesise hypothesize
hysterectomise hysterectomize hysteric hysterotomy identity idling iffier igniters ignitors iliac imbue imine
immunosuppression immunosuppressions immure impale impart imperfect imperfects imply improver inabilities inaction
inane inaner inboards inbreeds incant incantation incense inception incest inchoation incitation incitations inciters
inciting incontrollable increate incretion incubates incubation incubators incurably incuses indicted indiction
indictions indifference induction inebriates inebrieties ineducation inert infanta infect infected infectious infer
infiltrate inflammation inflationary inflections informatory infuses infusing inglorious ingrates inhabits inhalators
inheritors inhibiter inhibitions inhibits initiators injector injunction injurer inkberries inked inlaid inland inlier
innovators inoculation inquisition insect insomniac instituters institutors insurable insured intarsia integers
intends intens intenser intents inter interferer interfuse interiorise interiorised interiorises interiorize
interiorized interiorizes interiors interj intermezzi intermezzo intermezzos intern interne internees internes interns
interphase interpose interposes interpreter interrex inters intersession interstate intoners intorsion intrados
intradoses intrastate intricacies intrigues introits introrse intrudes intrusion intrusive inulin inulins inunction
inunctions inured invocation irises irreversibly isatin issuer iterate japing jested jesting jigging jingling jingly
jinked joggling joist joists joking joying jugging juicer juicy junco junction junto jutting juvenal juvenilely
juvenilia kafir kails kailyard kaleyard kalong kaoliang kaoliangs kaolinites katabolism keeling keels keening keens
keloid keratitides kilderkin kilning kilos kilts kinas kingly kinked kinks kinos kipping kissed kiting kitted kittle
kluges klystron knacks knapped knapping kneed kneeing kneel kneels knighted knighthead knighthood knighthoods knocker
krafts krill kummerbund kyphoses laager lability laborer labourer lacer lacerated laches lacked lactase lactates
lacteous lactone laddie laded lades ladled ladler lagger lagging laker lamer lamest lanced lancer lancers lancing
larch larches larded larder lards lares largess largo larking larkspur laser lases lashers lashes lasing lasses latch
latches latent lathers lathes latkes latter lattes lauded lauder lauds laughter launch laved laves laving laxer laxest
layer laying lazying leacher leader leagues leaker leaks leaky leaned leaner leaning leaps learner learnt leased
leaser leases leashes leather leaven leaver lechers leches lecythus leech leeches lefty legion legions leman lender
lenders lends lesson lessons letter levanted levees lever levered levers levies liber libration licit licked licks
liens lifer lightening lightness liked liker liking lilting liming limned limns limply lined liner linger lingers
lingo lining linker linted lintels linter linting lints lions liquids lister liter lithoid livelihood livery livre
loach loaches loader loaned loaner loathing lobes locates locating locked locker lockets locking lockouts locks lodes
lodger loess lofting loges logger logging logier logiest loins loiter lolcats lonely looker lookouts loomed looped
loops loosen looser loosest looted loper lopes loping lopped lopper lopping loppy loquats loser lotion lotions lounger
louring loused louses loverly lovers lovey loveys lowest loxes luffed lulus lumber lumbers lungers lungi lurch luring
lushes lushest lynch lyses lysin macing macks macle madly magisterial magistral magnetos mails mainly maker makers
makings makos malediction maltreats malty mananas manas mandatorily manes manganates manganites manganous mange manger
mangers manginess mangle mangled mangy manifestly manky mannequin mannerly manorial manse manurial maple maples marbly
marihuana marking marks marly marron marrying mascle mashed masking masks master masterful masterfully masterly
masurium matches mater maters matier mating matte matted mattes mawkin maxed maxing mealier meanly medal medalists
medallists medals meddlers mediacies medial mediation mediators medicate medicating mediocre meditation meditations
meekly melanin melts menad menads menage mensurable mensural mental menus merriment meshed mesic mesoderms mesopause
messaline messroom metal metals metical mewls mezereum mezereums midden midsection midterms mighty miked miking milers
milfs miliary militaries militarise militarised militarises militarism militarist militarize militarized militarizes
milled milliliters millilitres millimeters millimetres milling millipede mills milometers milos milts mimed mimes
minas minatorial minces mined mingling minis ministerial minks minstrel minstrels minstrelsy minter minters mints
minuets minuter minutest mired mires miscount miscreant misdemeanant misled misorient missend misstatement misted
mister mistral mistrals mistress mistrial mistrials misuse misused mites mither mixer moans mocked mocker mockers
mocking modalities modelers modellers moderators modification modularise modularised modularize modularized modulates
modulations moiling moils moire moires moistly moisturiser moisturize moisturized moisturizes mokes molesters molter
momentarily monasterial monastical monaural monetarily monger monies monitorial monody monogeneses monogenesis
monogynies monolatries monorail monostylous monstrously monte montes mooing mooning mooring moping mopped mopper
mopping morality morphing morrow motels moths motion motions motley mottle mounded mounter mounts mourning mousseline
mouthy mover movers mowers mowing moxie mucks mucous mudflats mudlarks muffed mufti mulct muleteers mullet
multifarious multiparous multiped multiplex multiplied multiplier multiplies multiply multiverse multiverses mumble
mummer munched muriate murther muscly muslin musth mutilators mutter mutton myasthenic nagging naifs namely napped
napping narcoma naris narking narrow natal native nativities nativity natter nauseam naval necroses needy neigh neper
neral nerds nerval nervy nested nesting netter neural neurosis newels newer niches nigher nighty nipple nitrate nocked
noetic nogging norther nosing notated notched notion notions nought novice nuking numbest numbles nummary nurser
nutriments oaten obedience obstacle obstetric obstetrical obstinacy obstreperous occident ocher odium oestrin
oestrogenic oestrone oestrones oeuvres ogler ogling oidium oiler oinked olden oldie omitted omitting omnivorously
onager oozing operating operon opiates opined oping opining optical orally orangy oratorical organics orgeat orison
orthopaedist orthopedics oscitancy osmotically osteoarthritic osteoclasis osteoid osteopathic ostmark ostracise
ostracises ostracize ostracizes ostracod ostracon ostrich ostriches otter outarguing outbargain outbreaks outer
outraces outraging outranges outranks outstretch outstripping outwardly outwear outworks ovariectomy overages overdoes
overdoing overdone overfed overhangs overhears overissue overly overproud oversea overseas oversee oversees overshoe
overshoes oversize overuse overuses overweigh owners oystering oysterman paced pacer paces pacey pacha pacts paddle
paella paellas paged pager pagers paginal pailful paint painted painting pairing paisa palace palaces palimpsest
palimpsests palls palmate palmettoes palms palpate palpates palters panellists panes panful pangs panned panning pansy
panted panther panto paperbacks paperbarks pappy paracasein parachutes parachuting parachutist parades paradisaical
paradise paradises paradisiacal parados paradox paradoxes paragons paragraph parakeets paramnesias paramour paranoiacs
paranoids parasailing paraselenae paraselene parasite parasynapsis parch parches pares parget pargets parietals paring
parings parity parkin parky parodies parodists parole parqueting parquets parrakeets parring parrs parry parrying
parsed parsimonious parsimoniously parson partials particles partisans partitions partizans partly partners parton
passel passer passible passion pasty patacas patchy patellar paten patly patrimonies patrol patter patty paving pavis
pawns payday paymasters paymistress peach peaches peaking pealed pealing peans pearlier pears peaty peeing peeling
peeping peeps pelite pelves penal pencilling pendent pendents pending pendulums penile penis penna pennant pennants
penni pennis pentobarbital penult pepped peppermints peppy pepsin peptic peptics peptidase peptidases peptises
peptizes percents perception percepts percolates percolation percussing percussion percutaneous perdurance peregrines
perfectas perfection perfidiously periastron pericynthion peridots perigons perigynous periostea periotic peristyles
perkiest perking perlocution permatron permutations pernicious perpetuals perquisite perquisites perries perron
persecutes persecution persist persistence persistency persistent persisting personae personas pertains pertinence
pertinency pertness pervious perviously pessimists petcocks petrel petrog petter phage phages phase phased phasing
pheon philistine philistines philistinish philosophers phlogiston phlyctaena phlyctena phoney phony phosphoresce
phosphorism phosphorous phosphors photon phyllotaxes phyllotaxis phyllotaxy physic physically pickets piece pieced
pietism piggies pigpen piked pilaus pileate piles piliform pimping pimple pimply pincher pineal pinged pinhead pinked
pintos pious pipped pirates pissed pissing piston pitas pitch pitched pitches pitching pitchstone pitheads piths
pitman pittances pitting pixelation pixilation placer placet plage plages plaice plaid plaints plait planar planet
planter plashes plasterers plasticise plasticises plasticize plasticizes platen plater platies platy pleaches pleads
pleas pleats plectrum plena pliant plinth plinths ploce plonks plopped plotter plowers plowing plugs plumb plumbs
plumcot plumcots plump plumped plumping plumps plumy plunge plunges plunks plush plutocrat plying pneumonic poach
poaches pocking podcasts podiatric podium poeticise poeticize poetics pointy poisoner poker polarisation polarization
polder poleax polemicist polemicists poler policymaker poling poliomyelitis polit pollard polls polyesters polygamist
polygamists polytheists pomegranate ponder pondering ponders pooed poofs poohed pooing pooled poorest popper poppet
poppied poppy porer pores porkiest porosity portables portals portcullis portends portentous portents portfolios
portholes portico porting portions portliest portliness portrayals poser posing posit positing postdate postponer
potheads pothooks potions pottage pottery pottle pouffe poufs poultryman poultrymen pouncing pouting pouts powerboats
practise practised practiser practises practitioner praised praises prancers prances pranks prase prate prater
pratfalls pratincole prats prattlers prattles praying preachiest preacid preaexistent prebends prebuilt precautious
preceptor precepts precessed precessing precession precessional precessions preciosity precious preciously
preciousness precipitin preciseness precisest precisian precision precisions preclusion predaceous predacious
predacity predates predations predators predecease predestine predicant predicate predicated predicates predication
predict predicted prediction predictive predictor predictors predictory predicts predikant preelection preemptor
preens preexamine preexist preexisted preexistence preexistent preexisting preexists prefects prehistorian preignition
prejudices prelate premed premenopausal premier premiere premiering premodern premundane prentices prepared
preposition prepotency preps prerequisite prescient presences presentation presentative preserver preset presetting
presto presume preteens pretence pretences pretends pretense pretenses pretension pretest pretonic pretrials
prettiness pretzels preventer priciest prick pricked pricket prickets prickliest pricy pride prided prides priding
prier pries priest priggishness primacy primate primates prime primed primer primero primipara primmer princes
princess princesses prinker prinking prinks printing prints prion prioress prioresses prise prised prises prissiest
pristine pristinely privatest privations prize prized proaction probates probe probosces proboscis proboscises
procession processional processioned processions procreates procreation procrustean proctors procuration prodigiously
producers produces production productive proem professed profitless profs progestin proglottis prognathous prognoses
prohibitions prohibits project projecting projection projector projectors projects prolactin proleg proles prolix
prolixity promenades prominences promo promodern promotions prompter pronations prong pronounces pronto pronucleus
property propose proposition propounds propped propping prorations proscribe proscribed proscription proscriptions
prose prosector prosecutes prosecution prosiest prosit prostitute prostituting prostitution prostrate protamines
protanopias proteanism proteiform proteinase proteose protest protestation protesting protestor protestors protests
prothallus protocols protonic protozoans proustite prove prover proverb provers provinces provocation provoked
proximate proximation proximity prudes prudish prudishly pruners prussiate prying psalterium pteranodon puffer pukes
pulas pulchritude puler pules puling pullet pulping pulps pulpy pulsations pumas pumpkin punched punned punning punts
pupped pupping purchaser purest purgations purging purgings purification purist puritanism puritans purled purling
purls purpler purring pursiest purslanes pursuit purtenance pushpin pyramiding pyridoxine pyrimidine pyrimidines
pyrogenous pyroligneous pyromaniacs pyrone pyrostat pyroxene pyroxenes pyroxenite pyroxylin quack quadrant quadrantal
quadrants quadratics quailing quarantined quartic quartics quarts quelling quilting quinate quirk quislings quoiting
rabbet rabbi rabbin rabbis rabidly rabies racetracks racial racialise racialist racialize racked rackets racking
raddle radiation radiogalaxy radiometers radiometric rafter rafts ragging raging raided raids rained rainier raining
raisers raked raking rales rally ramie ramped ramps rance randy ranee ranger rangy rankles ranted ranter raper rapes
rappen rapprochement rapturously rared rarely rarest raring rasher rasing rasping raster rater raters rathe ratter
raved ravels ravens ravers raves raving ravish rayon razed razing reacting reacts realms realty reamed reaming reams
reaped reaping reappraisal reappraisals rearing rearms reasonably reassurance reassurances reassure reaves reaving
rebater rebating rebidding rebind rebinding recapture recaptured recaptures recast recasts receiptor recite recites
reckless recline reclined reclining recluse recluses recoils recommenced reconvey rectus recuse recycles redactors
redden redeployment redial redly redounding redstart redwing redwings redye reediest reeding reeling reembarks
reembodying reemployment reest refection referrer refine reflate reflated reflex reformed refuel refuge refunding
refute regally regenerative region regnant regrew rehabilitating reheat reheated reindeer reined reining reinsurance
rejecting relater relaxant relaxed relay relayed relied relies religieux reline relive relume remainder remained
remaining remaking remand remanding remasters rematches remedied remilitarise remilitarize remittances remote remover
rename rendering rending renegading rental repairer repast repay repeal repealed repeater repent repented repetend
replacer replete repleted reposed repressible repression repressively reprisals rescore rescue reseat reseated
resection reservation reservations reserve reserved reserves residence residences residencies residency resident
residents resort resorted resound resounding resown respirator respirators respired respondent resurgence retain
retained retaining retaking reties retitled retort retorted retrace retraces retracts retrenches retrocession
retrorockets retune returnee returner retuse reuse reused reuses revels revere reverend reveres reverie revering
revers reversibly reversion reverso reverted revertible reverting reverts revest rewind rewinding rewove rhetoricians
rheumatic rheumatics rhymesters rials riced ricked rickety rickeys ricks riddle rident riders rides ridging riels
rifting rigger riggers rightness riles riling rilled rills riming rimple rinds ringer ringers rinks rinse rinsed
rinses rinsing ripped ripping ripples ripplet rippling risen riser risers rising riving roasted rocailles rockets
roiling romanticise romanticises romanticize romanticizes romantics ronde rondo roods roped roping rorquals rostrate
rotatory rotten roubles roughed roughing roundel rounder roving rowels rowers rowing rueful ruffed ruing ruling rumble
rumbled rumbling rumblings rumbly rummer runes runlet runnel rushed rushing rushings rusks rutting sabayons saber
sabins sabre sabres sacred sacredness sacring sadder saddler sailed sainted salep sallow sally salon salons saloon
salpa salsa salve sample sanded sandy saner sanest sapience sapor sapped sapping sardonyx sardonyxes saree sarees
saris sarmentum sarong sassed sasses sassing satay sates satin satiny satirising satirizing saturating satyr
sauntering saury saved saves saving sawer sayer scabbed scabbing scabs scads scags scalade scalariform scales scaling
scalloping scalped scalping scamps scams scant scanted scanter scanting scants scapes scarf scarfed scarfing scarfs
scarifying scarped scarping scarps scarves scathing scats scattered scattering scatting scene scenting sceptic
schlepping sciatic scissoring sclerous scolded scolloping scoop scooped scooping scoot scooting scope scopes scoping
scopolamine scopolamines scorching scorers scorn scorning scorns scotch scotching scoundrel scoundrelly scour
scourging scouring scourings scours scouter scouting scramming scraping scrapping scraps screaking screeching screener
screes screw screwing scribing scrimp scrip scrips scrolling scrounge scrounged scrounger scrounges scroungier
scroungy scrubbing scrum scrumming scrunches scull scumble scuppering scuppernong scurrying scuttling scything sealed
sealing seamed seamen seams seared sears seasonable sebum secerning secondarily seconder seconders secreting securing
sedating seduce seduced seducer seducers seduces sedum seedy seeling seine seines seise seiser seizes selecting
selectively selectivity selenodont selling semen semipalmate semis sender senders sensitometer sentience sepses
septillionth septs serest serfs sergeants serifs serine serines serins serous serrated serve server serves sestertium
setter settlement settlements sewed sexting shabbiness shacking shacks shade shaded shades shading shady shagging
shaken shaker shakers shakoes shallop shallot shame shames shaming shapes shaping shards sharer sharpy shaves shaving
shawl shays sheaf shearing shears sheath shebeens sheen sheep sheered sheets shell shelled shelling sheltering shewing
shews shielder shies shift shimmer shimming shipment shipments shipped shire shirk shirked shirks shirt shirted shirty
shlep shlock shoal shoat shoats shocker shoed shoestring shoon shoos shooter shorn shortcake shorty shotten shouter
shouting shouts shove shoves shoving shred shrew shrewdness shriek shrieked shrieking shrieks shrike shrikes shrine
shrines shroud shtik shucked shuttered shuttering sickly sicko siding sidle sidled sieve sifter sifting sigher signal
sileni silken sillimanite sills silly silted silting silty simmers simper simpler simplex simulator singer singers
singly sinter sintering sipped sipping siriasis sises sissy sitars sites sitter situs sizing skald skeps skeptic
skerry sketching skewering skiff skijoring skilling skimmer skimping skimpy skippering skirling skirting skittering
skittling skiving skulk slabbed slabbing slack slacked slacks slagging slake slaked slakes slander slandering slapping
slashed slashes slates slathering slating slaty slave slaying sledder sleds sleek sleeking sleet sleeting sleets
sleety slenderness slept slewing slice slick slicking slider slight slimly slimmer sling slings slinked slipper
slithering sloes slogs sloop sloops sloping sloppy slops slotter slubs slues slugs sluice slummed slummer slums slung
slurp slurping slurps slurry slush sluts smacker smart smarted smarting smasher smatter smattered smattering smell
smelled smelling smiler smiley smite smiter smiting smock smocking smocks smogs smoko smoky smote smother smothering
smoulder smoulders smuggest snagging snags snaky snapper snared snares snark sneaking sneaks sneck sneered snickering
snicking snicks sniff snitch snitches snitching snogs snookering snoop snooped snooping snoot snores snoring snorter
snubs snuggest soakers soaped soaping soaps soars soave sociably sociol socked sodden soddenly soever solder solderer
soldier soldiery soled solemnest solemnities solemnity soles solidarity solidary solider soloed soloing solus solved
sonde sooth soothing sooty sopor sopped sopping sorbing sorbs sordidness sordine sordines sordini sordino sorest
sorter sorters sortied sorus soughed soughing sourdine sourdines souring sours sovereigns sowers sowing spacial spacy
spahi spall spang spanking spanks spanned spanner spanning spared spares sparing sparking sparks sparoid spars spathes
spattered spattering spavin spawn spaying spays spear spearing spearmint specialise specialises specialism specialisms
speciality speck specking speed speeds spelt spence spender sperms sphery spiced spick spied spier spies spiff spike
spinets spiral spirt spiry spital splay splaying splenetic splenitis splines splinter splinters splintery split
splitting spoiled spoilsman spoke spokes sponge spoofing spool spools spoony spoor spoors spotting spout spouting
spouts sprag sprang sprats spree sprig sprigs springy sprit sprites spruce sprung spuds spued spuing spume spuming
spunky spurn spurning spurns sputtering spying squab squabs squally squander squandered squanderer squanderers
squanders squaring squash squaw squaws squid squinting squiring squirming squirreling squirting stabber stabilise
stabilizer stabled stables stabling stacked stacking stacks staff staggering stagy staid stainer stairhead staked
staking staler stales staling stalk stalking stall stammering stamping stane stang stank stannary stapes stapling
starching starlight starling starter startle startled startling starve starved starving stases stashed stasis static
statics stationer stationery statism statist statued steads steam steamy steeds steely steeped steepen steepening
steeping steeps steer steered steering stele stenoses stepdad steradians stereotomy sterling sternum sternums stets
stews stich sticker stickling stickpin sties stilly stilt stingiest stingo stingy stink stinking stinky stipple
stippling stipulator stirks stirps stirred stirring stirringly stirrings stitcher stitchers stoat stoical stoked stole
stomping stomps stoners stony stook stoor stopper stoppering stopple stoppled stoppling storey storied storm storming
stoss stoups stour stove stoves stows strafing straggle straggled straggles straggling straighten straighter
straightly strainer strait strake strakes stramonium strange strangely stranger strangest strangler strangury strapped
strapping stratagem stratum stratums strawing stray strayed straying streak streaking streaming stretcher stretchers
strew strewing strews striating strick stride striding strike strikes striking string stringed stringent stringer
stringhalt stringier stringiest strings stringy striped striping stripped stripping stript striving strobe strobes
strode strolling strongish strongly stropped stropping strops stroud strove strum struma strumming strung strut
strutting stubbed stubbing stubble stumbler stumer stumped stumping stuns stunt stuntman stuntmen stupefying stupid
sturdiness sturdy sturgeons stuttered stuttering styes styling suable suave succoring succouring suckering sucks sucre
suffragans sugary suiting sully summed sunburnt sundae sunderance sundry sunshiny superdense supereminent supine
supplant supplanted supplanter supplanters supplants suppliant suppliantly suppliants supplicant supplicants supra
surgeons susceptibly sustainer susurrated suture sutured suturing swabbed swabbing swacked swaddle swage swages
swagging swaging swains swallower swanned swans swapped swapping swashed swatch swath swathing swaths swattered
swattering swatting swaying swear swearing swears sweater swedes sweep sweeping sweeps sweller swept sweven swilled
swilling swines swiping swish swoop swooped swooping swopped swops swung symmetricly syndromic synovia synovias tabbed
tabbing tabes tabletops tabour tabret tabued tabulates tacks taction taels tagging taille tainted tainting takas
takins talcum talent talents talker talky tallier taluk talus tames taming tamper tangling tanks tanned tantamount
taped taping tapir tapirs tapped tapper tardier tardy tared tares taring tarns tarot tarpaulin tarpaulins tarring
tarted tarter tarting tarty taser tasses tasted tasting tater tatter tattering taupe taxer taxying teaches teaks teals
teams tearier tearing tears teary teased teasing teeing teenage teenaged teensy teeny teetering teethe telecaster
teller tempeh temper templet temporally temps tempter tends tenet tenias tennos tenon tense tensed tensing tension
tensity tented tenth tenting tenuis terapixel termagant terminate terminated terminates termination terminative
terminator terribly terrifies terrors terry terse testa testament testas testbed testee tester testis testy tethering
tetrahedra tetralogy tetter thaler thebe therap therapist therm thermistor thermocline thermocouple thermopile
thermopiles therms theroid thews thewy thicken thicket thicko thingy thinkers thinly thinness thinnest thirlage thirst
thirstier thirsty thirteenth thirteenths thong thongs thoron thorough thrash threader threadier threat threats thresh
throaty throb throe thromboses throng thrown thrum thrums thrust thruster thrusters thrustor thunk thyristor
thyristors ticker tickers tickets ticking tickler tickling tickly tiddler tided tiding tiered tiger tiled tiler tilled
tiller tilling timbal timber timed tineid tines tinged tingeing tinges tinging tinkly tinnier tinted tinter tints
tipper tippet tippex tippler tireder titch titches titchy titer tithing titrate titre tittering toady toddle toddled
toddles toddy toffee togging toiling tokay token toking tolar tolerant tolerantly tomes toners tones tonged tonic
tonnes tonsuring toothy toots toper topes topically topper topple toppled toppling toreador torment tormented
tormenter tormentil tormentor torments tottering tottery toured touring tourmaline tournament tours touts towels
towers toxin tracing track tracked tract traction tracts trademark trader trading tradings trail trailer trailing
trainee traits tramline tramlines trammeling trammelling tramontane tramped tramping trampled trampler tramples
trampling trampoliner tramps trams transcalent transhipment transilient transistor transitory translucent transparent
transpire transpontine trapper traves treader treading treads treasonable treater treeing treillage tremolant
tremulant trend tressure treys triaxial tribal tribe tribes trick tricker tricking trickster tricky triers trike
trikes trilateral triliteral trilogy trimer trimester trimetric trimonthly trines trios triplane triple tripled
tripling tripper trippet trisector trite triumphant troated troating tromping trons tropaeolin tropeolin tropical
trots trotted troubler trough troughs trowing trows truce trued truing trumping trunk trunnel truster trustier tryout
tryster tubule tumpline tunable tuned tunes tuning tunings turds turfed turfing turfs turner turnkey turps tutor
tutoring tutting tweaked tween tweeny tweet tweets tweezing twigs twine twined twiner twinging twink twinkles twinned
twinning twister twisty twitchy twits twitted twitting twixt tykes typed typical typos udder umber umbles unallocated
unaltered unbearably unbeatable unbothered unburnt uncharted uncontrollably uncrated uncreated uncreative unction
unctions undeterred undine undue unelected unentered unfettered unfit unfits union unison unity unlettered unlit
unrelated unset unstirred untethered unthread untie untired untitled untoward untrained untread untried untrimmed
untrodden unturned untutored unuttered unwearable unweathered urging ursine usable usages utile vacillates
vacillations vacillators vagina vaginae vaginas valance vales vamping vamps vanes vanity vapidly varices varies varus
vascular vascularity vasculature vasectomies vasectomise vasectomize vasectomizes vases vaults vegges veggie vending
venery venire venting ventre vents verbal veritable veritably verses versicles versos versts vertebrate vertus
vesicants vesicatories vesicle vesicles vesiculate vesiculated vesiculation vesta vestal vestibules vibrating
vibrational viced vices vindicate vindicated vindication vindications vireo virion virtu virtus viscidities viscount
viscountess viscounties viscounts visibilities vising vista vitrain vivisects vocalists vocative voiding voile volute
vortical vowels wabbit wacks waddle wader wadge wading wafer wafted wafting wafts wager wagging waggoner waging
wagoner wailer wailing wails wains waisted waists wakening waled walling walls wander wandering wands waned wanes
wanked wanking wanna wantad warble warbled warping warring warts washing waster watcher watery watts waver waving
waxing weakener weakest weakly weals wealth wealthier wealthy weaner wearer wearier wearing wearings weaver wedgie
weeds weenier weening weens weeping weeps weest weigh weighed weirdo weirs wekas welching welting wetter whacker wheal
wheel wheeling wheen whelping wherry whetter whetting whicker whimsey whimsy whiner whipt whirl whish whisk whisked
whisker whiskery whisks whist whiten whitey whither whity whopped whores whoring whorl wickets wiener wifeless wights
wiled wiles wimping wimple winces winch winched winches window winery winger wingers wings winier winked winker
winkles winner wintery wintry wired witching wither witter witting woald wodge woful wolfing wonks wonted woods
woollen worming wormy worrier worthy wounder wrack wracked wracking wrapped wreak wreaked wreaker wreaking wreaks
wreath wreathe wreathing wreaths wrests wrights wring wringing wrinklies writer wroth wrought wrung wursts yarns
yarrow yeaning yeans yearn yearns yeast yelping yoghourt yoghourts yoking yonder younker yowling zinger zingers
""".split()
)
