"""Family names by language and the marks of Russian, Arabic and Korean names.

Written from general knowledge. A family name says that a name of two words or more is a person's, never that a
single word is: many are firms, towns and ordinary words as well.
"""

FAMILY_NAMES = frozenset(
    """
    abdi abdullahi abiodun abiola abubakar achebe adamu adebayo adekunle adeleke ademola adeniyi adeoye aderibigbe adesanya adesina
    adewale adeyemi adichie afolabi agbaje agu aguiyi ahmadu ajayi akande akinola akintola akinwale akpan alabi alade aliyu amadi
    aminu anyanwu ayodele azikiwe babangida bakare balarabe balogun bamidele bankole bassey bello bulama buhari chukwu dangote danjuma
    danladi dike duru ebele edet effiong egwu ehigie ejiofor eke ekwueme emecheta enahoro ezeh eze ezeani fagbemi fashola fashanu fayemi
    garba gowon gusau gwarzo haruna ibe ibekwe ibrahim idris igwe ikpeazu isa iwobi jega jibril kalu kyari lawal lawan mbah mohammed
    mustapha ndukwe njoku nnamdi nwachukwu nwankwo nwosu obasanjo obi obiora odili odinga ogbe oghene ogunlade ojo okafor okeke okeowo
    okereke okeze okocha okonjo okonkwo okorie okoro okoye okpara okpala oladipo olaniyan olatunji olawale oluwole omotola onuoha
    onyango onyeka opara orji osagie osinbajo owusu oyedepo oyelaran oyinlola sanusi shagari shonekan shehu soyinka sule tinubu
    uche udoh ugwu umar umaru usman uzoma uzor wada waziri yakubu yar'adua yaro yusuf zubairu
    agyeman amoah ampofo ansah appiah asante asiedu boateng bonsu frimpong kufuor mensah nkrumah ofori opoku owusu-ansah quaye
    kamau kariuki karanja kenyatta kibaki kimani kiplagat kipchoge macharia maina mwangi mutua ndegwa njoroge ochieng odhiambo
    omondi otieno ouma ruto wafula wanjala mugisha museveni kagame dlamini khumalo mabaso mahlangu mandela mbeki mkhize molefe
    mokoena naidoo ndlovu nkosi ramaphosa sithole tshabalala zulu zuma bekele tadesse tesfaye haile gebre kebede diallo diarra
    keita konate ouattara sankara sow toure traore camara coulibaly diop fofana gueye ndiaye sissoko
    agarwal aggarwal ahluwalia ahuja ansari arora babu bajaj bajwa balakrishnan banerjee bansal basu bedi bhalla bharadwaj bhat
    bhatia bhatnagar bhatt bhattacharya bose chadha chakraborty chandra chatterjee chaturvedi chaudhary chaudhry chauhan chawla
    chopra choudhary choudhury das dasgupta desai deshmukh deshpande devi dey dhawan dhillon dixit dubey dutt dutta fernandes gandhi
    ganguly garg ghosh ghoshal gill gogoi gopal gowda goyal grewal gupta iyengar iyer jadhav jain jaiswal jha joshi kadam kapadia
    kapoor kapur kaul kaur khan khanna khatri khurana kohli krishnamurthy krishnan kulkarni kumar kumari kurian lal mahajan mahato
    malhotra malik mallik mandal mani mathur meena mehra mehta menon mishra misra mistry mitra modi mohan mohanty mukherjee munda
    murthy nadar naidu nair nambiar narayan narayanan natarajan nayak nayar negi pandey pandit panicker parekh parikh patel pathak
    patil patnaik patra pawar pillai prasad puri qureshi raghavan raghunathan rai raj rajan raman ramachandran ramesh rana rane rao
    rastogi rath rathore rathi raut rawat reddy roy sahni sahoo sahu saini sandhu sarkar saxena sen sengupta sethi shah shankar sharma
    shastri shekhawat shetty shinde shukla siddiqui sikdar singh singhal sinha sodhi solanki soren srinivasan srivastava subramaniam
    subramanian swamy tandon tewari thakkar thakur thapa tiwari tomar tripathi trivedi tyagi upadhyay vaidya varghese varma vasudevan
    venkatachalam venkataraman venkatesan verma vyas wadhwa yadav gurung magar rai sherpa tamang shrestha adhikari koirala dahal
    perera fernando silva jayasuriya jayawardene rajapaksa ranatunga wickramasinghe bandara dissanayake gunawardena
    hossain hasina khatun begum chowdhury rahman islam akhtar akhter mia miah uddin bhutto sharif zardari gilani niazi chaudhri mirza
    abbas abbasi abdallah abdullah ahmad ahmed akbar alam ali ameen amin amir ansari asad assad aziz badawi bakr bashir ben-ali
    bennani bouazza daoud darwish fadel fahmy farah farouk fayyad ghali habib hadad haddad haddadin hakim hamad hamdan hamdi hamed
    hanafi hariri hasan hashem hashemi hassan hijazi hosseini hussain hussein idrissi ismail issa jabbar jaber jamal kanafani karim
    karimi kassab kazemi khalid khalifa khalil khatib khoury mahdi mahmoud maliki mansour marhoon masri mazloum mikati mohammadi
    mubarak musa mustafa naimi najjar nasrallah nasser nasr odeh omar osman othman qabbani qasim rahimi rahmani rashid rezaei
    rostami saadi sabbagh saeed safadi said saleh salem salim samara sayegh shaheen shami sharif shehadeh soleimani suleiman taha
    talabani tamimi trabelsi yassin younes youssef zaher zaid zaidan zaki zidan ziyad belhaj benali boudiaf bouteflika cherif
    abreu acosta acuna aguilar aguirre alarcon alcantara alfaro alfonso almeida alonso alvarado alvarez amaya andrade aparicio
    aquino aragon arango araujo arce arenas arevalo arias arroyo avila ayala aznar baez banegas barrera barreto barrientos barrios
    barros bautista becerra beltran benavides benitez bermudez bernal blanco bolanos bonilla borja borges botero bravo briceno bueno
    bustamante bustos caballero cabrera caceres calderon calvo camacho campos cano cantu carbajal cardenas cardona cardoso carmona
    carranza carrasco carrera carrillo carvajal carvalho casillas castaneda castellanos castillo castro cavalcanti ceballos cervantes
    chacon chaves chavez cisneros colmenares colon contreras cordova corona coronado correa cortes costa crespo cruz cuesta cuevas
    davila delgado diaz dominguez duarte duque echeverria escalante escobar escobedo espinosa espinoza esquivel estrada fajardo
    fernandez ferreira figueroa flores fonseca franco fuentes galindo gallardo gallego gallegos galvan galvez gamboa garces garcia
    garza gil giraldo godoy gomes gomez goncalves gonzales gonzalez gouveia granados guerra guerrero guevara gutierrez guzman
    henriquez heredia hernandez herrera hidalgo huaman huerta hurtado ibanez ibarra iglesias jaramillo jimenez juarez lara leal
    leiva lemos leon lima linares lira lopez lozano lugo luna machado macias maciel madrid maduro maldonado mamani manso manzano marin
    marquez marroquin martin martinez mateo matos mayorga medina medeiros mejia melendez mendes mendez mendoza menendez mercado
    merino mesa meza miranda molina monge monroy montano montenegro montero montes montiel montoya mora moraes morales moreira
    moreno moreira mosquera mujica munoz murillo najera naranjo nascimento navarrete navarro neto nieto nino nogueira noriega novoa
    nunez obrador ocampo ochoa ojeda olano oliveira olivares olmos ordonez orellana orozco ortega ortiz osorio otero pacheco padilla
    palacios palma pantoja paredes pardo parra pastrana paz pedraza pena peralta pereira perez petro pinilla pineda pinheiro pino pinto
    pizarro ponce porras portillo posada prado prieto puente puentes puerta pulido quevedo quintana quintero quiroga quispe ramirez
    ramos rangel rebolledo restrepo resendiz reyes reynoso ribeiro rincon rios rivas rivera robles rocha rodrigues rodriguez rojas
    roldan rojo romero rondon rosales rosario rosas rosero rubio rueda ruiz saavedra salamanca salas salazar salcedo saldana salgado
    salinas samaniego sanchez sandoval santana santander santiago santos saravia sarmiento segovia segura sepulveda serrano sierra
    silva solis solorzano soares sosa soto sousa souza suarez tapia teixeira tejada tello ticona toledo torres tovar trejo trevino
    trujillo ugarte uribe urrutia valdes valdez valdivia valencia valenzuela valverde vargas vasquez vazquez vega velasco velasquez
    velez vera vergara vicente vidal viera vieira villa villalobos villanueva villarreal villegas viteri yanez zambrano zamora
    zapata zarate zavala zelaya zuniga zubizarreta arosemena itturalde iturralde huenchu batista salvatierra zeledon
    dela-cruz magsaysay macapagal marcos duterte aquino bautista pangilinan
    yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek
    tanaka suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
    shimizu hayashi saito mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo
    """.split()
)

# Russian, Ukrainian and Belarusian middle names, made from the father's.
PATRONYMIC_ENDINGS = (
    "ovich", "evich", "yevich", "ovna", "evna", "yevna", "ichna", "inichna", "ovych", "evych", "yevych", "ivna", "yivna", "yich",
)  # fmt: skip

# Openings of Arabic places ("Deir al-Balah") and movements ("Ansar al-Din"): no people.
ARABIC_PLACES = frozenset(
    "deir deyr dayr tel tell tal ain ayn wadi jabal jebel djebel umm khan bab ras sharm beit bayt bir bur kafr kufr qasr qalat dar sidi "
    "port medina souk shatt hor maarat marat".split()
)
ARABIC_BODIES = frozenset(
    "ansar hizb hezb harakat haraket jaish jaysh jabhat kataib hay'at hayat hayet liwa tahrir nidaa asaib ahrar faylaq quwat jund junud "
    "dar saraya fatah majlis bayt jamaat jamiat dawlat sawt nur".split()
)

# What follows a hyphen in English: "Moscow-based", not "Min-seo".
AFTER_HYPHENS = frozenset(
    "based born led held run made wide style like era type free only old elect up off in out on backed owned listed bound "
    "friendly level term size scale page day week month year time speed range profile side line class ray rays shirt mail "
    "con pro tech fi".split()
)
