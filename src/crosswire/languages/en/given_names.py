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
    andras andris anil antti anwer aram aris arash ardeshir armen arsen arturs artyom askar aslan asan atilla avraham aydin aziz
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
    """.split()
)

# Family names that stand first, and are one syllable as a rule: Korean, Chinese, Vietnamese.
KOREAN_FAMILY = frozenset(
    "kim lee park choi choe jung jeong cho jo kang yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu yoo yu hong "
    "jeon jun ko go moon mun son sohn yang bae paik baek heo hur nam sim shim noh roh roo ha kwak sung cha joo ju woo min jin ji ri rim ro no "
    "ryang pak paek hyon hyun chon chae bang kong ok tae rhee".split()
)
CHINESE_FAMILY = frozenset(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao "
    "peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong jia xia fan fang shi dai xi bo wen hua hao "
    "tan bai cui qin qiu lai kong mao chang meng tsai lai ma lam chan leung cheung wong ng ho lau kwok yeung chow tsang chiang tsang carrie-lam "
    "long wan lei sheng qian mo shu gu yan xiong jin geng gong ning pei nie zhan ai xue zou".split()
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
