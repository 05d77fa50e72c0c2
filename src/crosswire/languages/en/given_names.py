"""Given names across cultures with the gender they usually carry, and family names that come first."""

MALE = frozenset(
    """
    aaron abdel abdul abdullah abdullahi abraham abu adam adebayo adnan adolf adrian ahmad ahmed akira alain alan albert alberto alejandro aleksandr
    aleksei alessandro alex alexander alexandre alexei alexis alfonso alfred alfredo ali alvaro amir amit anatoly anders andre
    andrea andreas andrei andres andrew andrey andriy andrzej andy angel angus ansgar anthony antoine anton antonio antony anwar archie ariel
    armando arnold arthur arturo arun ashraf asif augusto austin babatunde barack barry bart bartosz bashar basil ben benedict benjamin benny
    bernard bernardo bernie bert bilal bill billy bjorn bob bobby bogdan boris brad bradley brandon brendan brett brian bruce bruno bryan
    caleb calvin cameron carl carlo carlos carsten cedric cesar charles charlie chen-ning chidi chinedu chris christian christoph christophe christopher chuck
    claude claudio clement cliff clifford clint clive colin conor constantine corey craig cristian cristiano curtis cyril cyrus damian damien
    dan daniel daniele danilo danny dario darren daryl dave david davide dean denis dennis denzel derek diego dieter dimitri dimitris dirk
    dmitri dmitriy dmitry dmytro dominic dominique don donald doug douglas duncan dustin dwayne dylan earl ed eddie edgar edmund eduardo
    edward edwin ehud eli elias elijah elliot elon emeka emil emilio emmanuel emmerson enrique eric erich erik ernest ernesto ernst etienne
    eugene evan evgeny fabian fabio fahad faisal farid farouk felipe felix ferdinand fernando fidel filip florian francesco francis francisco
    francois frank frankie franklin franz fred freddie frederic frederick friedrich fritz gabriel gareth garry gary gavin gennady
    geoff geoffrey george georges georgios gerald gerard gerhard gianluca gianni gilbert giorgio giovanni giuseppe glen glenn gonzalo gordon
    graham grant greg gregor gregory grigory guido guillaume guillermo gunter gustavo guy habib hakan hamid hamza hans haruki harold harris harry
    harvey hasan hashim hassan hector heinrich helmut henri henrik henry herbert herman hideki hiroshi horst howard hubert hugh hugo
    humberto hussein ian ibrahim igor ignacio ilham ilya imran isaac isaiah ishaan ismail itamar ivan ivo jack jacob jacques jaime jair jake jakob jalal jamal
    james jamie jan janez jared jason javier jay jean jean-claude jean-luc jean-marie jean-pierre jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy
    joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose joseph josep josh joshua juan jules
    julian julien julio jun junichi jurgen justin kamal karan karel karim karl kaspar keir keith kemal ken kenneth kenji kevin khaled khalid khalifa kieran
    kirk klaus kofi konrad konstantin krzysztof kurt kwame kyle lars larry lawrence lee leo leon leonard leonardo leonid leopold leroy
    leslie lewis liam lionel logan lorenzo louis luc luca lucas luciano luigi luis luiz lukas luke mahmoud malcolm malik manfred manuel
    marc marcel marcelo marco marcos marcus marek mariano marin mario marius mark marko markus marlon martin marty marvin massimo mateusz
    mathias mats matt matteo matthew matthias matti maurice mauricio maurizio max maxim maximilian mehmet michael michal michel michele
    miguel mihai mikael mike mikhail milan milos mitch mitt mohamed mohammad mohammed mohamud moises moshe muhammad muhammadu murat mustafa nabil narendra naser
    nathan nathaniel neil nelson nic nicholas nick nicola nicolas nicolo nigel niklas niko nikola nikolai nikolaos nikolas nils noah noel norbert norman
    oleg oleksandr oleksiy oliver olivier olusegun omar orlando oscar osama osman otto owen pablo paolo pascal patrice patrick paul paulo pavel
    pavlo pedro pekka pete peter petr petro phil philip philippe pierre piet pieter piotr pranab qasem rafael rafal rahul raj rajesh rajiv ralf ralph rami
    ramon ramzan randall randy rashid raul ravi ray raymond recep reinhard rene reza ricardo richard rick ricky robert roberto robin rod
    roderick rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rudolph rudy rui rupert russell ryan sadiq saeed saif
    salah salem salman salvador salvatore sam sami samir samuel sanjay santiago satoshi saul scott sean sebastian serge sergei sergey sergio
    seth shaun shane shawn shehbaz sheldon shigeru shinzo sidney siddharth silvio simon slobodan sohail spencer stanislav stanley stefan stefano stephane
    stephen sterling steve steven stewart stuart sunil suresh sven sylvain sylvester taha takeshi takashi tariq taro tayyip ted tendai terence terry thabo theo theodore
    thierry thomas tim timothy timo tobias todd tom tomas tomasz tommy tony toshiro travis trevor tyler ugo ulrich umar uri usman
    vaclav valentin valery vasily vernon victor viktor vijay vikram vince vincent vincenzo virgil vitali vitaly vitor vladimir volodymyr vojislav waleed walid
    walter warren wayne wesley wilfried wilhelm will willem william willie winston wladyslaw wolfgang xavier yair yakov yasser yassin yevgeny yitzhak
    yoav yoshihide yosef youssef yuri yuriy yusuf yves zachary zoran chukwuemeka oluwaseun tunde sipho jomo uhuru mwai goodluck yoweri
    arvind ashok deepak gopal manoj mukesh naveen nitin pradeep prakash ramesh sachin sandeep shyam subramanian vinod virat yashwant
    boutros ghassan jaber jassim laith mansour marwan mazen moqtada muqtada nuri qais riad saddam sayed tamim wael yahya zayed zaki ziad
    abdulaziz abdulla abdulrahman abdurrahman adel adil agus akash akbar aliaksandr alireza aleksander altan amadou amin anand
    asad andras andris anil antti anwer aram aris arash ardeshir armen arsen arturs artyom askar aslan asan atilla avraham aydin aziz
    azamat azim babak bakary baltasar barnabas basel behnam behrouz bekir berzan besim boubacar burak cem cenk chaiwat chandra
    cheikh dariusz darius davit demetrios demir denys dimitrios djibril dmitar donatas dursun ebrahim edgars edip eduard efrain
    eitan ekrem emin emir emre enes ercan erdem erol eskil esteban etgar evangelos fadi farhad fathi fatih ferenc ferhat
    feyzullah gabor georgi gerardo ghulam gianfranco giorgos gokhan grigor grigoris gyorgy habibullah hadi hamdi hamed haris
    harpreet hasanuddin hayder hemant heorhiy hichem hikmet hisham hristo hrvoje huseyin ihor ilias ilir imre ioannis iskander
    ismael ismet istvan ivaylo jabir jafar jagdish jakov janis janos jaroslav javad joko jozsef kaan kagiso kalle kamran kanat
    karlis kaveh kazem kevork kiril koffi kostas krishna kwabena kwaku lajos laszlo lazar levan levent luka lukasz mahdi maher
    majid mamadou manish mansur masoud mehdi mehmed mehran mesut metin mihails mihaly miklos milorad mirza mladen mohan mohsen
    momodou moustapha mukhtar murad musa nadeem nadir naftali nasser navid nazmul nebojsa nguni nikos nursultan oguz okan olli
    omer onur ousmane ozan panagiotis parviz pascual patrik payam peeter petar petros predrag qasim radek radovan rafiq rahim
    rahman rajendra rakesh ramadan ranjit rashad ratko ravil recai rehman reinis riaz rifat rizwan rohit rostam rustam ruslan
    rustem sabri safet sajid saleh samba sander sandor sani sardar sasa savvas sayid sedat selim semyon senad serhiy serkan
    seydou shahid shahram shakil sharif shlomo siamak simeon sinan slavko solomon somchai spyros srdjan stavros stepan subhash
    sukhbir suleiman suleyman suraj surya svetoslav szymon tamas tamer tanvir taras tarek tarik tayfun tedros tenzin tesfaye
    thanos tigran tihomir tolga tomislav toomas tuncay turgut tymofiy umit usama uwe vadim vahid valdis vangelis vardan vasyl
    vasilis velimir venkatesh viktors vinay vladislav vladan vlado vsevolod vuk vyacheslav waqar wasim wojciech yahia yannis
    yaroslav yavuz yehuda yekta yiannis yilmaz yohannes younes yunus zafar zaher zaur zeki zoltan zurab
    abayomi abba abdou abiodun abiola abubakar ade adebola adedayo adegboyega adekunle ademola adeola adetokunbo
    adeyinka adewale akin akinwumi aliko aliyu aminu anthonio asari atiku ayo ayodele babajide bamidele bola bolaji
    bukola chibuike chibuzor chidiebere chigozie chijioke chima chinaka chukwudi chukwuma danladi dapo dele dimeji
    ebenezer ebuka efosa ekene emenike enyinnaya etim femi festus gbenga gbolahan godswill godwin hakeem haruna idris
    ifeanyi ike ikechukwu ikenna innocent isah jide jubril kabiru kayode kelechi kolawole kunle lanre lateef mahmud
    mallam mohammadu mustapha nasiru nduka nnamdi nonso nuhu obafemi obinna odion ogbonna okechukwu okey ola oladipo
    olajide olamide olanrewaju olu olufemi olumide onyeka osita rotimi saidu salisu segun seun shehu sunkanmi sunny
    taiwo tayo tobi tokunbo uche uchenna ugochukwu wale wole yakubu yemi yusufu zubairu kojo yaw kwasi kwadwo ebo nii
    kipchoge kiprono otieno ochieng juma kamau mwangi njoroge kimani tatenda themba bongani lwazi abhay abhijit
    abhinav abhishek aditya ajay ajit akhil akhilesh alok aman amar amarinder amartya anant aniket anirudh ankit ankur
    anoop anup anurag arjun ashish ashwin asim atal atul avinash babu baldev balram basant bharat bhanu bhim bhupinder
    bikash bipin birsa brij chandan chandrababu chandrashekhar chetan chirag daljit darshan debashish dev devendra
    dhananjay dharmendra dilip dinesh dipankar durgesh dushyant feroz ganesh gaurav gautam girish govind gulzar
    gurdeep gurmeet gurnam gurpreet hardeep harish harsh himanshu hitesh inder indrajit ishwar jagan jagmohan jaswant
    jatin jayant jignesh jitendra kailash kamlesh kanhaiya kapil karthik kartik kaushik ketan kishore kunal lakshman
    lalit laxman madan madhav mahendra mahesh mani manmohan mayank milind mithun mohit mukul munna murali nagendra
    naresh neeraj nikhil nilesh nitish omprakash pankaj parth pawan piyush prabhakar prafulla pramod pranav prasanna
    prasant prashant praveen prem prithvi puneet pushkar raghav raghu raghunath raja rajat rajeev rajinder rajnath
    raju ram raman randeep ranjan ranveer ratan ravindra rishi ritesh rohan sahil sanjeev santosh sarath satish satya
    satyendra saurabh shailesh shankar sharad shashi shekhar shiv shivraj shubham siddhartha sohan soumitra srinivas
    subhas subrata sudhir sukhdev sumit sundar sushil swapan tarun tejashwi tushar uday uddhav ujjwal umesh upendra
    utpal varun vasant venkat venkaiah vidyasagar vijayan vikas vikramjeet vimal vipin viraj virender vishal vishnu
    vivek yash yogendra yogesh yogi mahinda gotabaya sajith ranil nuwan lasith kumara bimal prachanda abdelaziz
    abdelfattah abdelkader abdelmajid abdelhamid abdelrahman abdelhakim abdulhadi abdulkarim abdullatif abdulmalik
    abed adham ahmet aiman akram ala'a alaa ammar amr anas assaad ayman azzam bader badr baha bandar bassam bassem
    burhan dawood diaa diab eyad fadhil fahd faiz fares fawaz fawzi fayez fouad fuad ghanim ghazi haitham haidar
    hameed hani hasib hassane hatem haydar hazem hosni houssam husam idriss ihab imad isam islam issa iyad izzat jalil
    jamil jawad kadhim khaldoun khalaf khalil khamis lotfi luay lutfi maan majed malek mamdouh marzouk megahed
    mohamad mohanad mohannad moncef mounir mourad moustafa muammar mubarak mufid muhannad munir munther musab mutaz
    muthanna nabih nadim naguib naif najib nayef nizar nouri oussama qusay rabih raed rafic ragheb rashed riyad saad
    sabah saber safwan sahib salam saleem salim sameh samih saud seif shaker shafiq sherif shukri sobhi sufian tahsin
    taher talal tammam taufiq tawfik thamer turki wadih wassim wissam yasir younis youssouf zaid zain zakaria ziyad
    zine zouhair afanasy akim aleksey anatoli anatoliy andrii arkady arseny artem bohdan borys daniil danila demyan
    efim ehor evgeni evgenii fedor filipp fyodor gavriil gennadi gennadiy georgy gleb grigori hryhoriy ignat
    ilia innokenty iosif kirill klim kuzma lev lukyan makar maksim maksym marat matvey mikhailo miron mykhailo mykola
    mykyta naum nazar nikita nikolay oleh oleksii ostap pavlik platon pyotr prokhor rodion rostislav saveliy sergiy
    serhii sevastyan spartak svyatoslav timofei timofey timur trofim valeri vasili veniamin viacheslav vitaliy
    vladyslav vlas yan yegor yevgeni yevhen yury zakhar apti shamil zelimkhan akhmed magomed elchin heydar hayk nikol
    serzh irakli mamuka zaza bidzina dilshod farrukh islom shavkat nurlan bakhyt erlan sadyr emomali gurbanguly serdar
    abdiel abelardo abel adalberto adan adolfo agustin alcides aldo alejo alirio alonso amado amilcar anastasio anibal
    ansel apolinario aquiles arcadio aristides arnulfo arsenio aurelio baldomero baltazar bartolome basilio bautista
    belisario benigno benito braulio camilo candido casimiro cayetano celestino cipriano ciro cleto clodomiro
    cristobal cuauhtemoc demetrio desiderio diosdado domingo edgardo edilberto edilson eladio eleazar eleuterio
    eliecer eligio eliseo eloy elpidio emiliano epifanio erasmo estanislao eugenio eusebio evaristo ezequiel fabricio
    faustino federico fermin florencio florentino fortunato froilan fulgencio gaspar gilberto gildardo gregorio
    guadalupe gumersindo heberto heriberto hermenegildo hernan hernando higinio hilario hipolito horacio inaki isidoro
    isidro jacinto jacobo jairo jeronimo jhon jordi josue juvenal lautaro lazaro leandro leobardo leonel leonidas
    leopoldo lisandro macario marcelino marcial mateo matias maximiliano melquiades misael modesto napoleon narciso
    natalio nestor nicanor nicasio norberto octavio osvaldo otilio pancho patricio placido porfirio primitivo rafa
    ramiro raymundo reinaldo reynaldo rigoberto rodolfo rogelio romulo ronaldo roque rosendo rufino saturnino segundo
    selvin serafin severino silverio silvestre teodoro teofilo thiago tito toribio ubaldo ulises urbano vicente vidal
    virgilio wilfredo wilmer wilson yamil zacarias zenon tiago nuno vasco duarte flavio geraldo aecio cemal bongbong
    adama souleymane modibo cheick brent
    quentin abner adair alastair alasdair alden aldous alec alistair allan alton alvin ambrose amos archibald arlo
    armand artie arvid asa asher aubrey baptiste barney beau bennett benson bertrand blaine blair blake bodhi bradford
    brady bram branden brant brendon bret brock broderick brody bronson bryant bryce buster byron cade caden calum
    carey carlton carlyle carmine carroll carter casey casper cecil chad chandler chaz chester claus clay clayton
    cleon cletus clifton clinton clyde cody colby cole collin conrad constantin cornelius cory curt dale dalton damon
    dane darrell darryl darwin dashiell dax deacon declan deion delroy demetrius dermot desmond deshawn devin dewey
    dexter dillon dominick donnie donovan dorian drew dwight eamon eamonn edmond egbert einar eldon eldridge elisha
    ellis elmer elton elvis emanuel emerson emmett emory enoch ephraim errol ervin ethan ewan ezra fabrice farrell
    fergus finn finlay finley floyd forrest frazer frederik gaetano gene geordie gerry gideon gilles gino grady graeme
    grayson griffin grover gunnar guthrie hamish hank hannes harlan harley harlow harper harrison hayden heath henk
    herb herschel hezekiah hilton hiram hoyt humphrey hunter hyman ingmar irving irwin isidore ivor jace jackson jaden
    jalen jamar jarrett jarrod jarvis jasper jaxon jayden jaylen jeb jed jedidiah jerald jeremiah jermaine jethro jock
    jody johnathan jonathon jordy josiah jovan judah judd jude kareem keanu keaton keegan keenan kelvin kendall
    kendrick kent kenny kermit kerry kirby kobe kris kristian kristof kwesi lamar lamont lance landon larson laurent
    leander leif leigh leland lemuel lennart lennox lester levi lincoln linus lloyd lonnie loren lorne louie lowell
    lucien ludwig luther lyle lyman lyndon maddox magnus malachi manley marshall mathew mathieu mauro maverick maxime
    maynard melvin merle merlin merrill micah mickey miles milo milton mitchell monroe montgomery monty morgan morris
    mortimer moses murray myles myron nate ned nevin neville niall niles nolan ollie olaf orin orson orville otis
    parker paxton payton perry peyton phineas piers preston quincy quinn quinton randal randolph raoul raphael reece
    reginald reggie regis reid remy rené reuben rex rhett rhys ridley riley rob robbie rocco rollo romeo ronan ronnie
    roscoe rowan royce rufus russ ryder sanford sawyer scotty seamus seymour sherman sid silas skyler stan stephan
    sully taylor terrance terrell terrence thaddeus thor timmy toby trent trey tristan troy tyrone ulf upton vern vic
    vito wade waldo wallace wally walt wayland weldon wendell werner wes wilbert wilbur wilfred willard winthrop
    woodrow wyatt xander zac zach zachariah zack zane zeb akihiko akihiro akio atsushi daichi daiki daisuke eiji fumio
    hayato hideaki hidetoshi hideo hiroaki hirofumi hirokazu hiromasa hironobu hiroto hirotaka hiroyuki hisashi
    hitoshi ichiro isamu itsunori jiro kaito katsuya kazuhiko kazuhiro kazuki kazuo kazuya keiichi keisuke keita kengo
    kenichi kenta kiyoshi kohei koichi koji kosuke kota kotaro makoto manabu masaaki masahiko masahiro masaki masako
    masami masao masashi masato masayoshi masayuki michio minoru mitsuo mitsuru motoki nobuhiko nobuo nobuyuki noboru
    noriaki norio osamu ryo ryosuke ryota ryuichi saburo satoru seiichi seiji shigeo shingo shinichi shinji
    shintaro shiro shohei shoichi shota shun shunsuke soichiro susumu tadashi tadao taichi takahiro takayuki takeo
    takuma takumi takuya tatsuo tatsuya tetsuo tetsuya tomohiro tomoya toru toshiaki toshihiro toshio toshiyuki
    tsutomu tsuyoshi wataru yasuhiro yasuo yasushi yoichi yoji yoshihiko yoshihiro yoshio yoshinori yoshiro yoshito
    yosuke yuichi yuji yuki yusuke yuta yutaka yuya
    kelly lindsay lynn ashley shannon tracy stevie bailey darcy jackie marion mackenzie nicky sasha simone jessie kaoru shinobu tatum courtney
    """.split()
)

FEMALE = frozenset(
    """
    abigail ada adele adriana agnes agnieszka aisha aishwarya alejandra aleksandra alessandra alexandra alexandria alice alicia alina alison allison alma
    amal amanda amber amelia amina amy ana anastasia andree angela angelica angelina angie anita anke ann anna annabel anne annegret annette annie
    antonia anya april ariana arlene ashley asia astrid audrey aung ava ayesha aya barbara beata beatrice beatriz becky belinda benazir bernadette beth bethany
    betsy betty beverly bianca birgit brenda bridget brigitte britney camila camilla candace carla carmen carol carole caroline carolyn carrie
    catalina caterina catherine cathy catriona cecile cecilia celia celine chantal charlene charlotte chelsea cheryl chiara chloe christiane christina christine ciara
    cindy claire clara clarissa claudia colette colleen constance corazon cristina crystal cynthia daisy dana daniela danielle daria dawn deborah debbie
    deirdre delia delphine denise diana diane dilma dina dolores donna dora doris dorothea dorothy ebru edith eileen ekaterina elaine eleanor elena eleni elisa
    elisabeth eliza elizabeth ella ellen elsa emily emine emma erica erika erin ester esther eugenia eva eve evelyn fatima fatou felicity fernanda
    fiona flavia flora florence frances francesca francoise frauke frida gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine
    ghada gillian gina ginevra gisele giorgia giulia giuliana gladys glenda gloria grace greta gretchen guadalupe gwen haifa halima hanan hannah harriet hazel heather
    heidi helen helena helene helle henrietta hilary hilda hillary hina holly huda ida ilse imelda indira ingrid ines irene irina iris isabel isabella
    isabelle ivana ivanka jacinda jackie jacqueline jan-marie jane janet janice jasmine jayne jean-anne jeanette jeanne jennifer jenny jess jessica jill jo joan joanna joanne
    jocelyn jodie johanna josefina josephine joy joyce juanita judith judy julia juliana julie juliet julieta june justine kaja kamala karen karin karina kate
    katarina katarzyna katharina katherine kathleen kathryn kathy katie katrin katrina kavita kayla kellie kelly kerry khadija kimberly kirsten kirsty kirstie kitty
    klara kristen kristin kristina laila lana larissa laura lauren layla lea leah leila lena leonie leticia liliana lillian lily linda lisa liz liza
    lola lorena loretta lorraine louise lucia lucy ludmila luisa lydia lynn lynne lyudmila madeleine madeline madonna maggie magdalena maia malala malgorzata manuela
    mara marcela marcia margaret margarita margot maria mariam marian marianne maricruz marie marie-christine mariana marina marine marisa marta martha martina mary maryam
    maureen may megan meghan melania melanie melissa mercedes mette michaela micheline michelle mila mildred mina miranda miriam moira molly mona monica
    monika monique muriel myriam nadia nadine nana nancy naomi natalia natalie natasha nathalie nicole nicky nikki nina noa noor nora norma nuala olena olga olivia
    oksana ophelia oprah pamela paola patricia patty paula pauline peggy penelope penny petra phoebe phyllis pilar polly priti priya priyanka rachel
    rana rania rebecca regina renata renee rhonda rita roberta rosa rosalie rose roseanne rosemary rosie roxana rukhsana ruth sabine sabrina sadia sally salma samantha
    sandra sanna sara sarah sasha saskia selena serena shannon sharon sheila sheikha shelley sheryl shirin shirley sienna sigrid silvia simona
    simone siobhan sofia sonia sophia sophie stacey stella stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia sylvie tamara tammy tania
    tanya tara tatiana teresa tessa thandiwe thelma theresa tiffany tina tracey tracy tulsi uma ursula valentina valeria valerie vanessa
    vera veronica veronika vicky victoria viktoria violet virginia vivian viviane wanda wendy whitney wilhelmina winifred winnie xiomara yasmin yelena yolanda yulia yvette yvonne
    zainab zara zeinab zoe zuzana ngozi chiamaka folake wanjiru aminata anjali deepika kiran lakshmi meera neha nirmala pooja pratibha rekha sangeeta shreya sonal sushma sunita
    yuki yoko yuriko sakura naoko keiko haruka akiko noriko michiko hiroko kyoko
    aasha adama adanna afua agata ahlam aida ainhoa aishat aiste aiyana akosua aleksandrina alia aliya altynai alya amara amel
    amira ananya andreea anahit anastasiya aneta angeles aniko anja anneli antonella anvita arwa arzu asli asma assetou assiya
    asuman atena awa ayelet ayse aysel aysun azadeh azra bahar banu basma beatrix begum belen berivan bernarda betul binta
    blanka bojana bozena burcu busra canan carina carmela caridad ceren chandni charlize chinwe chipo consuelo cristiana dagmar
    daiva damla danica darya daryna deepa delara derya dilara dilnoza dorota doreen dragana ecaterina ece efrat eglantina eka
    elif elham elina elmira elnaz emel emiliya eniko enza esra esperanza eszter etelka evangelia faiza farah faria farida fariha
    fatemeh fatma fatoumata ferdinanda feyza fidan filiz firuze fumiko galina gamze gita golnaz gordana grazia grazyna guler
    gulnara gulsen hadiza hafsa halina halyna hande hanna hatice hedvig hiba hiromi hoda hulya ikram ildiko ilona imane imke
    inbal inci inna ioanna iryna isha itziar ivanna ivka jadranka jadwiga jana jasna jelena jolanta josefa jovana judit kamila
    kanika karima katalin kateryna katerina katia khadijah kinga komal kristiina krystyna ksenia lalita lamia larysa latifa
    lejla leyla lidia lilia liudmila ljiljana lucija maha mahnaz maja makena malgosia mamta manal manjula marija marijana maryna
    marzena masha mayumi mbali mehri melike meltem meral merve mihaela milena milica miruna mirela mirjana miroslava munira
    nabila nadezhda nadiia naira najwa narges nasrin natali nathalia nesrin neval nevena nighat nilufer ninel nino nisreen
    nomvula noura nurcan nuray nurhaliza oana oddny oleksandra olha olivera ozge ozlem pakeeza parisa parvaneh perihan petya
    pinar polina pramila radka rahma raisa rajni ramona ranjana rasa rashida reem reyhan rima roksana roza roya rozalia rukmini
    ruta rutendo sabiha sadaf safia sahar saida saima salome samira sanja sarita savita selin selma sevda sevgi seynabou shabnam
    shahla shaista shanti sharifa sheema shilpa sibel sidra simin siti slavica snezana sofiya solmaz songul soraya soumaya
    sreelakshmi stoyanka suad sudha suhair sujata sumaya suzana svitlana swati tahira tamana tanja tannaz tatjana tayyaba
    tetiana thandi thuli tiziana tuba tugba tulay ulla ulviye umida valentyna vanja vasiliki vesna vidya viktorija violeta wafa
    wangari yael yaroslava yasemin yasmeen yekaterina yeliz yevgenia yuliya yuliana zahra zainabu zarina zehra zeynep zhanna
    zlata zofia zohreh zoya zsofia zubeida zuleikha zulfiya
    abiola adaeze adaora adesuwa adunni ama amaka amarachi aminat asisat ayodele bisi blessing bolanle bukola chidinma
    chika chinyere chioma damilola ebele ebiere ebere efua folasade folashade funke funmi funmilayo hauwa ifeoma
    ifeyinwa ijeoma kehinde kemi maimuna mercy mosunmola ndidi nkechi nkem nkiru nneka nnenna obiageli obioma oby
    ogechi olabisi olajumoke omolara omotola onyinye patience precious rasheedat ronke safiya shade simisola temitope
    titilayo tiwa toyin uju uloma yetunde yewande abena adjoa adwoa afia akua maame yaa wambui wanjiku njeri atieno
    akinyi achieng adhiambo nomsa lindiwe nandi zanele aarti aditi alka amrita anjana anju anuradha aparna archana
    aruna arundhati asha bhavna bimala bina chandrika charu chitra damini devika dipika divya durga ela gauri gayatri
    geeta geetha hema hemlata indu ishita jamuna jaya jayalalithaa jayanthi jyoti jyothi kalpana kamini kanchan
    kangana kareena kirti kusum lata latha leela madhu madhuri mahua malati malini mamata manisha manju manpreet maya
    mayawati medha meenakshi minal mridula mukta munni nalini namrata nandini nandita neelam neerja neeta nidhi nisha
    nita nithya padma pallavi parvati pavithra poonam prabha pratima preeti prerna preity priyamvada puja purnima
    pushpa radha radhika ragini rajani rajkumari rakhi ramya rashmi ratna raveena reena renu renuka revathi rina ritu
    rohini roopa ruchi rupa sadhana sakshi sandhya saraswati sarojini saroj seema shabana shaila shakuntala shalini
    shanta sharda sharmila sharmistha sheetal shikha shobha shraddha shruti shweta simran sindhu smita smriti sneha
    soma sujatha suman sumitra sunanda supriya surabhi suraiya surekha sushmita swapna swara tanvi tanushree trisha
    urmila urvashi usha vandana vasundhara vasundhra veena vijaya vimala vinita yamini yashoda shahida sirimavo sherry
    abeer abir afaf afnan amani ameena amna areej aseel asmaa aziza bahia basima bouchra buthaina dalal dalia dunya
    eman fadia fadwa fatin fawzia fayrouz feryal firdaus ghadeer hadeel hafida hajar hala hana hanadi hayat hayfa hend
    hind houda ibtisam iman inas intisar israa jamila jawaher joumana khawla kholoud khulood lamees lamis latifah lina
    loujain lubna maisa maissa majida malak manahil manar maram maysa maysoon mayssa muna nada naglaa nahed nahla
    naima najat najla nawal nawar nejat nermin nisrine nour nouf nuha ola rabab rabia raghad rahaf raja randa rasha
    rawan razan reema reham rim rola rula ruba saba sabrine safaa sakina salwa samar samia sana sanaa sawsan shaima
    shaimaa shams sherine shireen soha suheir sumaia taghreed tahani tawakkol thuraya wafaa wajiha yousra zahia zeina
    zohra rojda agafya aglaya agnia agrafena akulina albina aleftina alevtina alyona anfisa antonina anzhela anzhelika
    ariadna arina avdotya bella bogdana dariya doina elizaveta elvira evdokia evgenia faina fedosia feodora galya
    glafira inga inessa iraida irma iuliia kapitolina kira klavdia ksenya lada lesya lidiya lilya lyubov lyuba lyuda
    lyudmyla marfa mariya mariia maryana mayya nadiya nadya nastya natalya nataliia natalka nelli nelly nika nonna
    olesya praskovya rimma roksolana rufina sabina serafima snezhana solomiya stefania sveta tamila taisia tatyana
    ulyana valeriya varvara vasilisa viktoriia vita vitalina yana yelizaveta yevgeniya yuliia zinaida zinovia tamar
    abril adela adelaida adelina agueda alba altagracia amalia amparo anabel antonieta apolonia araceli aracely
    asuncion aurora azucena begona berenice berta blanca candelaria carlota carolina celestina clarisa clemencia
    clementina concepcion conchita constanza dalila delfina dominga edelmira elba elodia eloisa elvia emilia
    encarnacion engracia enriqueta ernestina esmeralda estefania estela estrella eufemia eulalia fabiola felicia
    felipa felisa fidelina filomena florencia francisca gertrudis gilma gisela gisel gladis graciela griselda herminia
    hortensia ilda ileana inmaculada isaura isela ivonne izaskun jacinta jimena jovita juana leocadia leonor ligia
    lizbeth lourdes lucero lucila lucrecia ludivina lupe lupita luz macarena magaly maite maribel maricela marisela
    marisol maritza maruja matilde maura mayra milagros minerva mireya mirta montserrat natividad nayeli nelida nidia
    noelia noemi nuria odalys ofelia otilia paloma paquita pastora paulina perla petrona piedad quetzalli raquel
    rebeca reina remedios rigoberta rocio rosalba rosalia rosalinda rosario rosaura socorro soledad teodora teresita
    tomasa vanesa viviana ximena xochitl yadira yamila yanet yaneth yanina yesenia yoani yusleidy zaida zenaida zoila
    zulema conceicao iracema jandira luiza marielle raimunda
    abbie abbey addie aileen alana aleah alessia alexa alexia alexis ali alisa alisha alissa alivia allegra allie
    alyson alyssa amaya ambar amie anais anastacia andie angelique annabelle anneke annika ansley antoinette arabella
    aretha ariel arielle ashlee ashleigh ashlyn athena audra aurelia aviva bailey bernice bertha beryl bess bessie
    beulah beyonce billie birgitta blanche blythe bonnie brandi brandy bree brenna briana brianna bridgette briony
    bronwyn brooke bryn bryony cadence caitlin caitlyn callie cameron camille candice cara caren carissa carly
    carlotta carolyne carys cass cassandra cassidy cassie cate celeste chantelle charlie charmaine chastity chelsey
    cherie cheyenne chloë chrissie chrissy christa christabel christel christie christy cicely claudette claudine
    clementine cleo coco cora coralie cordelia corinna corinne cosima courteney courtney cressida crista dahlia daphne
    darcy darla darlene davina dayna deanna debra deena delilah delores demi diandra dianna dianne dolly dominique
    dorcas dorian drew dulcie eartha edie edna effie ellie eloise elsie elspeth emmeline enid erma ernestine esme
    estelle ethel etta eugenie eunice evangeline evie faith farrah faye felice florrie fran francine frankie freda
    freya frieda gabby georgie gert gertrude gigi gilda ginny giselle glynis greer gwendolyn gwyneth hailey haley
    halle hallie hanne hattie haylee hayley hermione hester hettie hollie hope hyacinth ilana imogen ingeborg iona
    isadora isla isobel ivy izzy jacqui jaime jamie jan janae janelle janette janie janine jayda jaye jemima jenna
    jenni jennie jerri jessie jinny joann jodi joelle joleen jolene joni jordan jordyn josie jules kacey kaitlin
    kaitlyn kara karla karol kasey kassandra kathie katharine katya kay kaye keira kelis kelsey kendra keri kerri
    khloe kiera kimberley kimmy kirstin kourtney kris krista kristi kristy krystal kyla kylie kyra lacey ladonna
    lara latoya lauryn lavinia leanne lexi liana libby lila lillie linden lindsay lindsey linnea lisbeth liv livia
    lizzie lois loraine lori lottie louisa lucie lucille lucinda lulu luna lyla lyra mabel mackenzie maddie maeve
    magda mairead maisie malia mallory mamie mandy maren margery margie margo marguerite mariah marianna mariel
    marigold marilyn marion marissa marjorie marla marlene marnie marsha marybeth mathilda matilda maud maude mavis
    maxine mel melinda meredith merle meryl mia michele mikayla millicent millie mimi mindy minna minnie mitzi morgan
    morwenna muffy myra myrna myrtle nanette nell nellie neve nicola nicolette nola noreen norah octavia odette oriana
    ottilie paige pam patsy pauletta pearl petronella petula pia piper pippa portia priscilla prue quinn rena rhiannon
    rhoda riley rihanna robyn rochelle roisin romy rosalind rosamund roseanna rosemarie rowena roxanne roxy ruby
    ruthie sadie samara sammy saoirse scarlett selina shana shani shania shari sharyn shauna shawna shayla sheena
    shelby sherri sherrie shona sian sierra sigourney sinead sloane solange sondra sophy stacie steffi stevie sunniva
    suri susannah susie suzie sybilla tabitha taryn tasha tatum taylor teagan tegan tess thalia thea theodora thora
    tiana tilda tilly toni tori tracie tricia trina trish trixie trudy twyla tyra ulrike velma venetia verity verna
    vivienne wilma winona yasmine zadie zelda zendaya zinnia zora akari akemi asami atsuko ayaka ayako ayumi chiaki
    chie chieko chihiro chinatsu eiko emiko eriko etsuko fumie hanako haruna hikari hinako hisako hitomi honoka izumi
    junko kanako kaori kaoru kazuko kazue kimiko kumiko machiko madoka maiko makiko mami manami mari mariko masae
    masako masumi mayu mayuko megumi michiyo midori mieko miho mika mikako miki mikiko minako minori mio misaki misako
    mitsuko mitsuyo miwa miyako miyuki mizuki momoko motoko naho nami nanako nanami natsuki natsuko natsumi nobuko
    nozomi reika reiko riko rumi rumiko ryoko sachi sachiko saki sakiko saori satoko satomi sayaka sayuri seiko
    setsuko shinobu shiori shizuka shizuko sumiko takako tamami tamiko tomoko tomomi toshiko tsukasa tsuruko wakana
    yasuko yayoi yoriko yoshie yoshiko yui yuka yukari yukiko yumi yumiko yuri
    robin casey leslie sam alex chris terry jody logan blake hayden parker peyton rowan skyler kendall harley micah rene sidney aubrey elliot finley francis jaden kirby andrea nikita daniele robbie angel akira makoto remy jaylen rory
    """.split()
)

# Family names that stand first, and are one syllable as a rule: Korean, Chinese, Vietnamese.
KOREAN_FAMILY = frozenset(
    "kim lee park choi choe jung jeong cho jo kang yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu yoo yu hong "
    "jeon jun ko go moon mun son sohn yang bae paik baek heo hur nam sim shim noh roh roo ha kwak sung cha joo ju woo min jin ji ri rim ro no "
    "ryang pak paek hyon hyun chon chae bang kong ok tae rhee pyo eom seol tak bong byun byeon cheon chu eum gook guk jegal kal kook ku kuk maeng myung namgoong nangung pyeon sagong seon seok sok suh woon ye yeo yeom yim yook goh".split()
)
CHINESE_FAMILY = frozenset(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao "
    "peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong jia xia fan fang shi dai xi bo wen hua hao "
    "tan bai cui qin qiu lai kong mao chang meng tsai lai ma lam chan leung cheung wong ng ho lau kwok yeung chow tsang chiang tsang carrie-lam "
    "long wan lei sheng qian mo shu gu yan xiong jin geng gong ning pei nie zhan ai xue zou bian cen chai chu cong diao dou duan gou guan hsieh hsu hsiao huo jian jiao kang leng liao lou lü luan miao nan niu ou ouyang qi qiao qu rong ruan shao shuai sima sui suo tao teng tu weng xian xing xuan yin ying yue zang zha zhuang zhuo zuo chung fung kan keung kwan mak poon siu tse tsui tung wai yam yip yiu yuen chien chou fong hsiung kuo lue shih tseng yeh hui fu pang tai pai ju mu sze ip tong".split()
)
VIETNAMESE_FAMILY = frozenset(
    "nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong truong dinh trinh mai dao to".split()
)
# Words inside names that are not capitalised, or belong to the family name after them.
PARTICLES = frozenset(
    "de da do dos das del della di du des la le van von der den ter ten bin binti ibn bint al el ul abu abdul abdel ben mac st saint san santa e y af zu".split()
)
SUFFIXES = frozenset("jr sr ii iii iv jr. sr.".split())
# Chinese surnames etc. that are also first words of Western names need the rest to look right (see name_keys).
