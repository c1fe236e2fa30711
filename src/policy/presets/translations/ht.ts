/** Haitian Creole, with the terms of the catalogue `ht`. No speaker has reviewed it yet. */
export function ht(): Readonly<Record<string, string>> {
  return {
    Massachusetts: "Massachusetts",
    "Support for every student": "Sipò pou chak elèv",
    "Attendance promoted for all": "Ankourajman pou prezans tout elèv",
    "A welcoming climate": "Yon anviwònman akeyan",
    "Families as partners from the first day": "Fanmi yo kòm patnè depi premye jou a",
    "Early intervention": "Entèvansyon bonè",
    "A talk with student and family about the causes": "Yon konvèsasyon ak elèv la ak fanmi an sou kòz yo",
    "Action steps agreed with both": "Etap aksyon elèv la ak fanmi an dakò sou yo",
    "Regular review": "Revizyon regilye",
    "Intensive support": "Sipò entansif",
    "A plan by the school's team": "Yon plan ekip lekòl la fè",
    "Crisis intervention": "Entèvansyon nan kriz",
    "Services of community partners": "Sèvis patnè nan kominote a",
    "A day absent that is not excused": "Yon jou absans ki pa jistifye",
    "Tell the guardian of the absence": "Avize paran an oswa gadyen an sou absans lan",
    "Five unexcused days, or five days with two or more periods missed unexcused":
      "Senk jou absans san jistifikasyon, oswa senk jou ak de peryòd klas oswa plis ki pèdi san jistifikasyon",
    "Tell the guardian of the unexcused absences": "Avize paran an oswa gadyen an sou absans san jistifikasyon yo",
    "Five unexcused days: action steps": "Senk jou absans san jistifikasyon: etap aksyon",
    "Make a reasonable effort to meet the guardian": "Fè yon efò rezonab pou rankontre paran an oswa gadyen an",
    "Agree action steps: principal or designee, student and guardian together, with what school staff and public agencies can add":
      "Antann sou etap aksyon yo: direktè lekòl la oswa yon moun direktè a chwazi, elèv la, ak paran an oswa gadyen an ansanm, ak sa anplwaye lekòl la ak ajans piblik yo ka pote",
    "Fourteen unexcused half days in six months": "Katòz demi jounen absans san jistifikasyon nan sis mwa",
    "More than eight unexcused days in a quarter, willfully":
      "Plis pase uit jou absans san jistifikasyon nan yon ka ane lekòl (quarter), espre",
    "Ten consecutive days absent: exit interview": "Dis jou absans youn apre lòt: entèvyou depa",
    "Invite student and guardian to an exit interview, with at least two dates to choose from":
      "Envite elèv la ak paran an oswa gadyen an nan yon entèvyou depa, ak omwen de dat pou chwazi",
    "Hold the exit interview; without the guardian only after a good-faith effort to include them":
      "Fè entèvyou depa a; san paran an oswa gadyen an, sèlman apre yon efò bòn fwa pou fè l patisipe",
    "Chronically absent: a tenth of the days in membership":
      "Absans kwonik: yon dizyèm nan jou elèv la genyen nan lis lekòl la",
    "A fifth of the days in membership absent": "Absans pandan yon senkyèm nan jou elèv la genyen nan lis lekòl la",
    "Attendance Works: three tiers of support": "Attendance Works: twa nivo sipò",
    "Support for every student, all year": "Sipò pou chak elèv, pandan tout ane a",
    "A school worth coming to": "Yon lekòl ki vo lapenn pou moun vini",
    "Outreach at once where contact with a family is lost": "Chache fanmi an touswit lè kontak ak yon fanmi pèdi",
    "Early support": "Sipò bonè",
    "All of tier 1": "Tout sa ki nan nivo 1",
    "Early and personal outreach": "Kontak bonè ak pèsonèl",
    "Help with what keeps the student away": "Èd ak sa ki anpeche elèv la vini",
    "All of tiers 1 and 2": "Tout sa ki nan nivo 1 ak nivo 2",
    "Help coordinated with other services": "Èd ki kowòdone ak lòt sèvis",
    "Two days missed for each month of the year": "De jou absans pou chak mwa nan ane a",
    "A tenth of the year before missed": "Absans pandan yon dizyèm nan ane anvan an",
    "A fifth of the year before missed": "Absans pandan yon senkyèm nan ane anvan an",
    "A fifth of the days in membership missed": "Absans pandan yon senkyèm nan jou elèv la genyen nan lis lekòl la",
    "No improvement under tier 2": "Pa gen amelyorasyon avèk sipò nivo 2 a",
    "EDFacts: chronic absence": "EDFacts: absans kwonik",
    "A welcoming school": "Yon lekòl akeyan",
    "Clear words to families about why each day counts": "Pawòl klè pou fanmi yo sou poukisa chak jou konte",
    "Good attendance noticed": "Rekonesans pou bon prezans",
    "Early help": "Èd bonè",
    "A date to look again": "Yon dat pou gade ankò",
    "Intensive help": "Èd entansif",
    "A plan made by student, family and school": "Yon plan elèv la, fanmi an ak lekòl la fè",
    "One adult who keeps in touch": "Yon granmoun ki kenbe kontak",
    "A tenth of the days on the roll missed, for any reason":
      "Absans, pou nenpòt rezon, pandan yon dizyèm nan jou elèv la genyen nan lis lekòl la",
    Arizona: "Arizona",
    "Five days with at least one class period missed unexcused":
      "Senk jou ak omwen yon peryòd klas ki pèdi san jistifikasyon",
    "More than a tenth of the required days missed": "Absans pandan plis pase yon dizyèm nan jou obligatwa yo",
    California: "California",
    "Absent three times without a valid excuse, for a day or for over 30 minutes":
      "Twa absans san jistifikasyon valab, pou yon jou oswa pou plis pase 30 minit",
    "The first time, tell the guardian, in the least costly way that reaches them":
      "Premye fwa a, avize paran an oswa gadyen an, nan fason ki koute mwens e ki rive jwenn li",
    "Tell the attendance supervisor of the absences": "Fè moun ki sipèvize prezans lan konnen absans yo",
    "Absent once more after a first report": "Yon absans anplis apre yon premye rapò",
    "Reported three times in the school year, after the district tried to meet the family":
      "Twa rapò nan ane lekòl la, apre distri a te eseye rankontre fanmi an",
    "A tenth of the days since the student enrolled missed without a valid excuse":
      "Absans san jistifikasyon valab pandan yon dizyèm nan jou yo depi elèv la enskri",
    Colorado: "Colorado",
    "Four unexcused days in one month, or ten in the school year":
      "Kat jou absans san jistifikasyon nan yon mwa, oswa dis nan ane lekòl la",
    "A tenth of the school days missed, for any reason": "Absans, pou nenpòt rezon, pandan yon dizyèm nan jou lekòl yo",
    Connecticut: "Connecticut",
    "Meet the guardian": "Rankontre paran an oswa gadyen an",
    "Twenty unexcused days in the school year": "Ven jou absans san jistifikasyon nan ane lekòl la",
    Florida: "Florida",
    "Five days in a month, or ten in ninety days, unexcused or for a reason not known":
      "Senk jou absans nan yon mwa, oswa dis nan katrevendis jou, san jistifikasyon oswa pou yon rezon moun pa konnen",
    "Tell the principal that the student may be missing school in a pattern":
      "Fè direktè lekòl la konnen elèv la petèt ap manke lekòl yon fason ki repete",
    "Fifteen unexcused days in ninety days": "Kenz jou absans san jistifikasyon nan katrevendis jou",
    Georgia: "Georgia",
    "More than five unexcused days in the year": "Plis pase senk jou absans san jistifikasyon nan ane a",
    Illinois: "Illinois",
    "More than 1% but less than 5% of the last 180 school days missed without a valid cause":
      "Absans san rezon valab pandan plis pase 1% men mwens pase 5% nan 180 dènye jou lekòl yo",
    "At least 5% of the last 180 school days missed without a valid cause":
      "Absans san rezon valab pandan omwen 5% nan 180 dènye jou lekòl yo",
    Indiana: "Indiana",
    "Five unexcused days in ten weeks, up to grade 6": "Senk jou absans san jistifikasyon nan dis semèn, jiska klas 6",
    "Write to the guardian at once about the absences": "Ekri paran an oswa gadyen an touswit sou absans yo",
    "Hold a meeting with the guardian about the absences": "Fè yon reyinyon ak paran an oswa gadyen an sou absans yo",
    "Ten unexcused days in the year": "Dis jou absans san jistifikasyon nan ane a",
    Kentucky: "Kentucky",
    "Three unexcused days, or three days late without an excuse":
      "Twa jou absans san jistifikasyon, oswa twa jou ak reta san jistifikasyon",
    "Reported as a truant twice": "De rapò sou absans san rezon valab",
    Maryland: "Maryland",
    "More than 8 unexcused days in a quarter, 15 in a semester or 20 in the year":
      "Plis pase 8 jou absans san jistifikasyon nan yon ka ane lekòl (quarter), plis pase 15 nan yon semès oswa plis pase 20 nan ane a",
    "Unexcused on more than a fifth of the days of a marking period, a semester or the year, parts of days included":
      "Absans san jistifikasyon pandan plis pase yon senkyèm nan jou yon peryòd evalyasyon, yon semès oswa ane a, ak pati jounen yo tou",
    Maine: "Maine",
    "After grade 6: ten full days unexcused in all, or seven in a row":
      "Apre klas 6: dis jou antye absans san jistifikasyon antou, oswa sèt youn apre lòt",
    "Take the first step to bring the student back to school": "Fè premye etap la pou fè elèv la tounen lekòl",
    "Take the next step if days are still missed": "Fè pwochen etap la si elèv la toujou ap manke jou",
    "Before the end of grade 6: seven full days unexcused in all, or five in a row":
      "Anvan fen klas 6: sèt jou antye absans san jistifikasyon antou, oswa senk youn apre lòt",
    Minnesota: "Minnesota",
    "Three unexcused days, or from grade 7 on, three or more class periods missed on each of three days":
      "Twa jou absans san jistifikasyon oswa, apati klas 7, twa peryòd klas oswa plis ki pèdi nan chak jou pandan twa jou",
    "Seven unexcused days, or from grade 7 on, one or more class periods missed on each of seven days":
      "Sèt jou absans san jistifikasyon oswa, apati klas 7, yon peryòd klas oswa plis ki pèdi nan chak jou pandan sèt jou",
    "New Hampshire": "New Hampshire",
    "Ten unexcused half days in the year": "Dis demi jounen absans san jistifikasyon nan ane a",
    "New Jersey": "New Jersey",
    "An unexcused day": "Yon jou absans san jistifikasyon",
    "Tell the guardian of the absence before the next school day starts":
      "Avize paran an oswa gadyen an sou absans lan anvan pwochen jou lekòl la kòmanse",
    "One to four unexcused days": "Soti youn rive kat jou absans san jistifikasyon",
    "Five to nine unexcused days": "Soti senk rive nèf jou absans san jistifikasyon",
    "Ten or more unexcused days": "Dis jou absans san jistifikasyon oswa plis",
    Ohio: "Ohio",
    "30 hours in a row missed without an excuse, or 42 hours in a school month, or 72 hours in the school year":
      "30 èdtan lekòl youn apre lòt ki pèdi san jistifikasyon, oswa 42 èdtan nan yon mwa lekòl, oswa 72 èdtan nan ane lekòl la",
    "Bring together a team to help the student come back, with the guardian on it":
      "Mete yon ekip ansanm pou ede elèv la tounen, ak paran an oswa gadyen an ladan l",
    "Make a plan to help the student, together with student and guardian":
      "Fè yon plan pou ede elèv la, ansanm ak elèv la ak paran an oswa gadyen an",
    "38 hours missed in a school month, or 65 hours in the school year, not counting medical excuses":
      "38 èdtan lekòl ki pèdi nan yon mwa lekòl, oswa 65 èdtan nan ane lekòl la, san konte jistifikasyon medikal",
    "Tell the guardian of the absences in writing": "Avize paran an oswa gadyen an alekri sou absans yo",
    Pennsylvania: "Pennsylvania",
    "Three unexcused days in the school year": "Twa jou absans san jistifikasyon nan ane lekòl la",
    "Tell the guardian of the absences in writing, in the way they like best to be reached":
      "Avize paran an oswa gadyen an alekri sou absans yo, nan fason li pito yo kontakte l",
    "Meet to find what would help; if the guardian cannot come, the meeting still goes ahead":
      "Reyini pou jwenn sa ki ta ka ede; si paran an oswa gadyen an pa ka vini, reyinyon an fèt kanmenm",
    "Write down the plan from the meeting": "Ekri plan ki soti nan reyinyon an",
    "Six unexcused days in the school year": "Sis jou absans san jistifikasyon nan ane lekòl la",
    Tennessee: "Tennessee",
    "Five unexcused days in the year": "Senk jou absans san jistifikasyon nan ane a",
    Texas: "Texas",
    "Three days or parts of days missed without an excuse in four weeks":
      "Twa jou oswa pati jounen ki pèdi san jistifikasyon nan kat semèn",
    "Tell the guardian of the absences": "Avize paran an oswa gadyen an sou absans yo",
    "Ten days or parts of days missed without an excuse in six months of one school year":
      "Dis jou oswa pati jounen ki pèdi san jistifikasyon nan sis mwa nan yon menm ane lekòl",
    "Put measures in place that help the student come to school, and note how they work":
      "Mete mezi an plas ki ede elèv la vin lekòl, epi note kijan yo mache",
    "If the measures do not help, refer the student to the truancy court, as state law asks":
      "Si mezi yo pa ede, refere elèv la bay tribinal pou prezans lekòl, jan lwa eta a mande l",
    Virginia: "Virginia",
    "Five unexcused days: a plan": "Senk jou absans san jistifikasyon: yon plan",
    "Talk with the guardian about the absences": "Pale ak paran an oswa gadyen an sou absans yo",
    "Make a plan for better attendance: school, guardian and student together":
      "Fè yon plan pou prezans lan vin pi bon: lekòl la, paran an oswa gadyen an, ak elèv la ansanm",
    "Seven unexcused days: a meeting": "Sèt jou absans san jistifikasyon: yon reyinyon",
    "Set a date for a meeting about attendance": "Fikse yon dat pou yon reyinyon sou prezans",
    "Hold the meeting within ten school days after the tenth unexcused day":
      "Fè reyinyon an nan dis jou lekòl ki vin apre dizyèm jou absans san jistifikasyon an",
    "Ten unexcused days": "Dis jou absans san jistifikasyon",
    "Fifteen days absent in a row: no longer on the roll":
      "Kenz jou absans youn apre lòt: elèv la pa nan lis lekòl la ankò",
    Washington: "Washington",
    "Three unexcused days in one month": "Twa jou absans san jistifikasyon nan yon mwa",
    "Set a time to talk with guardian and student about the causes of the absences":
      "Fikse yon lè pou pale ak paran an oswa gadyen an ak elèv la sou kòz absans yo",
    "Two to six unexcused days in one month": "Soti de rive sis jou absans san jistifikasyon nan yon mwa",
    "Take steps that fit what the data show. In middle and high school, ask about risks and needs first":
      "Pran mezi ki koresponn ak sa done yo montre. Nan lekòl mwayen ak lekòl segondè (middle school ak high school), mande sou risk ak bezwen anvan",
    "Seven unexcused days in one month, or fifteen in the school year":
      "Sèt jou absans san jistifikasyon nan yon mwa, oswa kenz nan ane lekòl la",
    "Agree with student and guardian on a way back. Or ask a community engagement board to help":
      "Antann ak elèv la ak paran an oswa gadyen an sou yon chemen pou retounen. Oswa mande yon komite patisipasyon kominotè (community engagement board) pou ede",
    "If the steps before have not helped, file the petition that the law asks for. This is only for a student under 17":
      "Si etap anvan yo pa t ede, depoze petisyon lwa a mande a. Sa a se sèlman pou yon elèv ki poko gen 17 an",
    Wisconsin: "Wisconsin",
    "Part or all of a day missed without an excuse": "Yon jou elèv la manke nèt oswa an pati san jistifikasyon",
    "Part or all of five days in one semester missed without an excuse":
      "Senk jou nan yon semès elèv la manke nèt oswa an pati san jistifikasyon",
  };
}
