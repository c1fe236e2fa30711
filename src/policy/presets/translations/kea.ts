/** Cape Verdean Creole in the spelling of ALUPEC, with the terms of the catalogue `kea`. No speaker has reviewed it yet. */
export function kea(): Readonly<Record<string, string>> {
  return {
    Massachusetts: "Massachusetts",
    "Support for every student": "Apoiu pa kada alunu",
    "Attendance promoted for all": "Promoson di frekuénsia pa tudu alunu",
    "A welcoming climate": "Un anbienti ki ta risebe algen dretu",
    "Families as partners from the first day": "Família sima parseru désdi primeru dia",
    "Early intervention": "Intervenson sedu",
    "A talk with student and family about the causes": "Un konversa ku alunu y família sobri kes kauza",
    "Action steps agreed with both": "Pasu pa da konbinadu ku tudu dos",
    "Regular review": "Revizon regular",
    "Intensive support": "Apoiu intensivu",
    "A plan by the school's team": "Un planu di ekipa di skóla",
    "Crisis intervention": "Intervenson na krizi",
    "Services of community partners": "Sirvisu di parseru di kumunidadi",
    "A day absent that is not excused": "Un dia di falta ki ka sta justifikadu",
    "Tell the guardian of the absence": "Avisa pai, mai o enkaregadu sobri kel falta",
    "Five unexcused days, or five days with two or more periods missed unexcused":
      "Sinku dia di falta sen justifikason, o sinku dia ku dos o más aula pirdidu sen justifikason",
    "Tell the guardian of the unexcused absences": "Avisa pai, mai o enkaregadu sobri kes falta sen justifikason",
    "Five unexcused days: action steps": "Sinku dia di falta sen justifikason: pasu pa da",
    "Make a reasonable effort to meet the guardian": "Faze un sforsu razuável pa enkontra ku pai, mai o enkaregadu",
    "Agree action steps: principal or designee, student and guardian together, with what school staff and public agencies can add":
      "Konbina kes pasu pa da: diretor di skóla o algen ki el skodje, alunu y pai, mai o enkaregadu, tudu djuntu, ku kel ki funsionáriu di skóla y órgon públiku pode da",
    "Fourteen unexcused half days in six months": "Katorzi meiu dia di falta sen justifikason na sais mes",
    "More than eight unexcused days in a quarter, willfully":
      "Más di oitu dia di falta sen justifikason na un kuartu di anu letivu (quarter), pur vontadi",
    "Ten consecutive days absent: exit interview": "Dés dia di falta un tras di otu: intrivista di saída",
    "Invite student and guardian to an exit interview, with at least two dates to choose from":
      "Konvida alunu y pai, mai o enkaregadu pa un intrivista di saída, ku pelu menus dos data pa skodje",
    "Hold the exit interview; without the guardian only after a good-faith effort to include them":
      "Faze intrivista di saída; sen pai, mai o enkaregadu, só dipos di un sforsu di boa-fé pa el partisipa",
    "Chronically absent: a tenth of the days in membership": "Auzénsia króniku: un désimu di kes dia na lista di skóla",
    "A fifth of the days in membership absent": "Falta na un kintu di kes dia na lista di skóla",
    "Attendance Works: three tiers of support": "Attendance Works: tres nível di apoiu",
    "Support for every student, all year": "Apoiu pa kada alunu, anu interu",
    "A school worth coming to": "Un skóla undi ki ta vale pena ben",
    "Outreach at once where contact with a family is lost": "Prokura família lógu undi ki kontatu ku el pirde",
    "Early support": "Apoiu sedu",
    "All of tier 1": "Tudu kel ki ten na nível 1",
    "Early and personal outreach": "Kontatu sedu y pesoal",
    "Help with what keeps the student away": "Ajuda ku kel ki ta tadja alunu di ben skóla",
    "All of tiers 1 and 2": "Tudu kel ki ten na nível 1 y 2",
    "Help coordinated with other services": "Ajuda kordenadu ku otu sirvisu",
    "Two days missed for each month of the year": "Dos dia di falta pa kada mes di anu",
    "A tenth of the year before missed": "Falta na un désimu di anu pasadu",
    "A fifth of the year before missed": "Falta na un kintu di anu pasadu",
    "A fifth of the days in membership missed": "Falta na un kintu di kes dia na lista di skóla",
    "No improvement under tier 2": "Sen midjora ku apoiu di nível 2",
    "EDFacts: chronic absence": "EDFacts: auzénsia króniku",
    "A welcoming school": "Un skóla ki ta risebe algen dretu",
    "Clear words to families about why each day counts": "Palavra klaru pa família sobri pamodi ki kada dia ta konta",
    "Good attendance noticed": "Boa frekuénsia rikunhesidu",
    "Early help": "Ajuda sedu",
    "A date to look again": "Un data pa odja otu bes",
    "Intensive help": "Ajuda intensivu",
    "A plan made by student, family and school": "Un planu ki alunu, família y skóla ta faze",
    "One adult who keeps in touch": "Un adultu ki ta mante kontatu",
    "A tenth of the days on the roll missed, for any reason":
      "Falta, pur kualker motivu, na un désimu di kes dia na lista di skóla",
    Arizona: "Arizona",
    "Five days with at least one class period missed unexcused":
      "Sinku dia ku pelu menus un aula pirdidu sen justifikason",
    "More than a tenth of the required days missed": "Falta na más di un désimu di kes dia obrigatóriu",
    California: "California",
    "Absent three times without a valid excuse, for a day or for over 30 minutes":
      "Tres falta sen justifikason válidu, di un dia o di más di 30 minutu",
    "The first time, tell the guardian, in the least costly way that reaches them":
      "Na primeru bes, avisa pai, mai o enkaregadu, na manera más baratu ki ta txiga na el",
    "Tell the attendance supervisor of the absences": "Informa algen ki ta kontrola frekuénsia sobri kes falta",
    "Absent once more after a first report": "Más un falta dipos di un primeru rilatóriu",
    "Reported three times in the school year, after the district tried to meet the family":
      "Tres rilatóriu na anu letivu, dipos ki distritu tenta enkontra ku família",
    "A tenth of the days since the student enrolled missed without a valid excuse":
      "Falta sen justifikason válidu na un désimu di kes dia désdi ki alunu matrikula",
    Colorado: "Colorado",
    "Four unexcused days in one month, or ten in the school year":
      "Kuatu dia di falta sen justifikason na un mes, o dés na anu letivu",
    "A tenth of the school days missed, for any reason": "Falta, pur kualker motivu, na un désimu di kes dia di skóla",
    Connecticut: "Connecticut",
    "Meet the guardian": "Enkontra ku pai, mai o enkaregadu",
    "Twenty unexcused days in the school year": "Vinti dia di falta sen justifikason na anu letivu",
    Florida: "Florida",
    "Five days in a month, or ten in ninety days, unexcused or for a reason not known":
      "Sinku dia di falta na un mes, o dés na noventa dia, sen justifikason o pur un motivu ki ka ta konxedu",
    "Tell the principal that the student may be missing school in a pattern":
      "Informa diretor di skóla ma alunu pode sta falta skóla na un manera ki ta ripiti",
    "Fifteen unexcused days in ninety days": "Kinzi dia di falta sen justifikason na noventa dia",
    Georgia: "Georgia",
    "More than five unexcused days in the year": "Más di sinku dia di falta sen justifikason na anu",
    Illinois: "Illinois",
    "More than 1% but less than 5% of the last 180 school days missed without a valid cause":
      "Falta sen motivu válidu na más di 1% má menus di 5% di kes últimu 180 dia di skóla",
    "At least 5% of the last 180 school days missed without a valid cause":
      "Falta sen motivu válidu na pelu menus 5% di kes últimu 180 dia di skóla",
    Indiana: "Indiana",
    "Five unexcused days in ten weeks, up to grade 6": "Sinku dia di falta sen justifikason na dés simana, ti klasi 6",
    "Write to the guardian at once about the absences": "Skrebe pai, mai o enkaregadu lógu sobri kes falta",
    "Hold a meeting with the guardian about the absences": "Faze un runion ku pai, mai o enkaregadu sobri kes falta",
    "Ten unexcused days in the year": "Dés dia di falta sen justifikason na anu",
    Kentucky: "Kentucky",
    "Three unexcused days, or three days late without an excuse":
      "Tres dia di falta sen justifikason, o tres dia ku atrazu sen justifikason",
    "Reported as a truant twice": "Dos rilatóriu di falta sen justifikason",
    Maryland: "Maryland",
    "More than 8 unexcused days in a quarter, 15 in a semester or 20 in the year":
      "Más di 8 dia di falta sen justifikason na un kuartu di anu letivu (quarter), más di 15 na un simestri o más di 20 na anu",
    "Unexcused on more than a fifth of the days of a marking period, a semester or the year, parts of days included":
      "Falta sen justifikason na más di un kintu di kes dia di un períudu di avaliason, di un simestri o di anu, ku parti di dia tanbe",
    Maine: "Maine",
    "After grade 6: ten full days unexcused in all, or seven in a row":
      "Dipos di klasi 6: dés dia interu di falta sen justifikason na total, o seti un tras di otu",
    "Take the first step to bring the student back to school": "Da primeru pasu pa alunu volta pa skóla",
    "Take the next step if days are still missed": "Da prósimu pasu si alunu inda sta pirde dia",
    "Before the end of grade 6: seven full days unexcused in all, or five in a row":
      "Antis di fin di klasi 6: seti dia interu di falta sen justifikason na total, o sinku un tras di otu",
    Minnesota: "Minnesota",
    "Three unexcused days, or from grade 7 on, three or more class periods missed on each of three days":
      "Tres dia di falta sen justifikason o, di klasi 7 pa riba, tres o más aula pirdidu na kada un di tres dia",
    "Seven unexcused days, or from grade 7 on, one or more class periods missed on each of seven days":
      "Seti dia di falta sen justifikason o, di klasi 7 pa riba, un o más aula pirdidu na kada un di seti dia",
    "New Hampshire": "New Hampshire",
    "Ten unexcused half days in the year": "Dés meiu dia di falta sen justifikason na anu",
    "New Jersey": "New Jersey",
    "An unexcused day": "Un dia di falta sen justifikason",
    "Tell the guardian of the absence before the next school day starts":
      "Avisa pai, mai o enkaregadu sobri kel falta antis ki prósimu dia di skóla kumesa",
    "One to four unexcused days": "Di un ti kuatu dia di falta sen justifikason",
    "Five to nine unexcused days": "Di sinku ti novi dia di falta sen justifikason",
    "Ten or more unexcused days": "Dés o más dia di falta sen justifikason",
    Ohio: "Ohio",
    "30 hours in a row missed without an excuse, or 42 hours in a school month, or 72 hours in the school year":
      "30 óra di skóla pirdidu un tras di otu sen justifikason, o 42 óra na un mes di skóla, o 72 óra na anu letivu",
    "Bring together a team to help the student come back, with the guardian on it":
      "Djunta un ekipa pa djuda alunu volta, ku pai, mai o enkaregadu na el",
    "Make a plan to help the student, together with student and guardian":
      "Faze un planu pa djuda alunu, djuntu ku alunu y ku pai, mai o enkaregadu",
    "38 hours missed in a school month, or 65 hours in the school year, not counting medical excuses":
      "38 óra di skóla pirdidu na un mes di skóla, o 65 óra na anu letivu, sen konta justifikason médiku",
    "Tell the guardian of the absences in writing": "Avisa pai, mai o enkaregadu sobri kes falta pur skritu",
    Pennsylvania: "Pennsylvania",
    "Three unexcused days in the school year": "Tres dia di falta sen justifikason na anu letivu",
    "Tell the guardian of the absences in writing, in the way they like best to be reached":
      "Avisa pai, mai o enkaregadu sobri kes falta pur skritu, na manera ki el ta prifiri pa kontata-l",
    "Meet to find what would help; if the guardian cannot come, the meeting still goes ahead":
      "Enkontra pa odja kuzé ki ta djuda; si pai, mai o enkaregadu ka pode ben, runion ta fazedu mésmu asin",
    "Write down the plan from the meeting": "Skrebe planu ki sai di runion",
    "Six unexcused days in the school year": "Sais dia di falta sen justifikason na anu letivu",
    Tennessee: "Tennessee",
    "Five unexcused days in the year": "Sinku dia di falta sen justifikason na anu",
    Texas: "Texas",
    "Three days or parts of days missed without an excuse in four weeks":
      "Tres dia o parti di dia pirdidu sen justifikason na kuatu simana",
    "Tell the guardian of the absences": "Avisa pai, mai o enkaregadu sobri kes falta",
    "Ten days or parts of days missed without an excuse in six months of one school year":
      "Dés dia o parti di dia pirdidu sen justifikason na sais mes di un mésmu anu letivu",
    "Put measures in place that help the student come to school, and note how they work":
      "Poi na prátika midida ki ta djuda alunu ben skóla, y nota modi ki es ta funsiona",
    "If the measures do not help, refer the student to the truancy court, as state law asks":
      "Si kes midida ka djuda, nkaminha alunu pa tribunal di frekuénsia skolar, sima lei di stadu ta pidi",
    Virginia: "Virginia",
    "Five unexcused days: a plan": "Sinku dia di falta sen justifikason: un planu",
    "Talk with the guardian about the absences": "Papia ku pai, mai o enkaregadu sobri kes falta",
    "Make a plan for better attendance: school, guardian and student together":
      "Faze un planu pa midjora frekuénsia: skóla, pai, mai o enkaregadu y alunu, tudu djuntu",
    "Seven unexcused days: a meeting": "Seti dia di falta sen justifikason: un runion",
    "Set a date for a meeting about attendance": "Marka un data pa un runion sobri frekuénsia",
    "Hold the meeting within ten school days after the tenth unexcused day":
      "Faze runion dentu di dés dia di skóla dipos di désimu dia di falta sen justifikason",
    "Ten unexcused days": "Dés dia di falta sen justifikason",
    "Fifteen days absent in a row: no longer on the roll":
      "Kinzi dia di falta un tras di otu: dja ka sta na lista di skóla",
    Washington: "Washington",
    "Three unexcused days in one month": "Tres dia di falta sen justifikason na un mes",
    "Set a time to talk with guardian and student about the causes of the absences":
      "Marka un óra pa papia ku pai, mai o enkaregadu y ku alunu sobri kes kauza di kes falta",
    "Two to six unexcused days in one month": "Di dos ti sais dia di falta sen justifikason na un mes",
    "Take steps that fit what the data show. In middle and high school, ask about risks and needs first":
      "Toma midida ki sta di akordu ku kel ki kes dadu ta mostra. Na middle school y na high school, purgunta primeru sobri risku y nisisidadi",
    "Seven unexcused days in one month, or fifteen in the school year":
      "Seti dia di falta sen justifikason na un mes, o kinzi na anu letivu",
    "Agree with student and guardian on a way back. Or ask a community engagement board to help":
      "Konbina ku alunu y ku pai, mai o enkaregadu un kaminhu pa volta. O pidi un konsedju di partisipason di kumunidadi (community engagement board) pa djuda",
    "If the steps before have not helped, file the petition that the law asks for. This is only for a student under 17":
      "Si kes pasu di antis ka djuda, da entrada na pitison ki lei ta pidi. Kel li é só pa un alunu ku menus di 17 anu",
    Wisconsin: "Wisconsin",
    "Part or all of a day missed without an excuse": "Un dia pirdidu interu o na parti sen justifikason",
    "Part or all of five days in one semester missed without an excuse":
      "Sinku dia di un simestri pirdidu interu o na parti sen justifikason",
  };
}
