/** Spanish, with the terms of the catalogue `es`. No speaker has reviewed it yet. */
export function es(): Readonly<Record<string, string>> {
  return {
    Massachusetts: "Massachusetts",
    "Support for every student": "Apoyo para cada estudiante",
    "Attendance promoted for all": "Promoción de la asistencia para todos",
    "A welcoming climate": "Un ambiente acogedor",
    "Families as partners from the first day": "Las familias como aliadas desde el primer día",
    "Early intervention": "Intervención temprana",
    "A talk with student and family about the causes":
      "Una conversación con el estudiante y la familia sobre las causas",
    "Action steps agreed with both": "Pasos por seguir acordados con ambos",
    "Regular review": "Revisión periódica",
    "Intensive support": "Apoyo intensivo",
    "A plan by the school's team": "Un plan del equipo de la escuela",
    "Crisis intervention": "Intervención en crisis",
    "Services of community partners": "Servicios de organizaciones aliadas de la comunidad",
    "A day absent that is not excused": "Un día de ausencia que no está justificado",
    "Tell the guardian of the absence": "Avisar de la ausencia al padre, a la madre o al tutor",
    "Five unexcused days, or five days with two or more periods missed unexcused":
      "Cinco días de ausencia sin justificar, o cinco días con dos o más períodos de clase perdidos sin justificar",
    "Tell the guardian of the unexcused absences":
      "Avisar de las ausencias sin justificar al padre, a la madre o al tutor",
    "Five unexcused days: action steps": "Cinco días de ausencia sin justificar: pasos por seguir",
    "Make a reasonable effort to meet the guardian":
      "Hacer un esfuerzo razonable por reunirse con el padre, la madre o el tutor",
    "Agree action steps: principal or designee, student and guardian together, with what school staff and public agencies can add":
      "Acordar los pasos por seguir: la dirección de la escuela o la persona que esta designe, el estudiante y el padre, la madre o el tutor, todos juntos, con lo que puedan aportar el personal de la escuela y los organismos públicos",
    "Fourteen unexcused half days in six months": "Catorce medios días de ausencia sin justificar en seis meses",
    "More than eight unexcused days in a quarter, willfully":
      "Más de ocho días de ausencia sin justificar en un cuarto del año escolar (quarter), a propósito",
    "Ten consecutive days absent: exit interview": "Diez días seguidos de ausencia: entrevista de salida",
    "Invite student and guardian to an exit interview, with at least two dates to choose from":
      "Invitar al estudiante y al padre, a la madre o al tutor a una entrevista de salida, con al menos dos fechas para elegir",
    "Hold the exit interview; without the guardian only after a good-faith effort to include them":
      "Hacer la entrevista de salida; sin el padre, la madre o el tutor, solo después de un esfuerzo de buena fe para que participe",
    "Chronically absent: a tenth of the days in membership":
      "Ausentismo crónico: una décima parte de los días en la lista de la escuela",
    "A fifth of the days in membership absent": "Ausencia en una quinta parte de los días en la lista de la escuela",
    "Attendance Works: three tiers of support": "Attendance Works: tres niveles de apoyo",
    "Support for every student, all year": "Apoyo para cada estudiante, todo el año",
    "A school worth coming to": "Una escuela a la que vale la pena venir",
    "Outreach at once where contact with a family is lost":
      "Acercamiento inmediato cuando se pierde el contacto con una familia",
    "Early support": "Apoyo temprano",
    "All of tier 1": "Todo lo del nivel 1",
    "Early and personal outreach": "Acercamiento temprano y personal",
    "Help with what keeps the student away": "Ayuda con lo que aleja al estudiante de la escuela",
    "All of tiers 1 and 2": "Todo lo de los niveles 1 y 2",
    "Help coordinated with other services": "Ayuda coordinada con otros servicios",
    "Two days missed for each month of the year": "Dos días perdidos por cada mes del año",
    "A tenth of the year before missed": "Ausencia en una décima parte del año anterior",
    "A fifth of the year before missed": "Ausencia en una quinta parte del año anterior",
    "A fifth of the days in membership missed": "Ausencia en una quinta parte de los días en la lista de la escuela",
    "No improvement under tier 2": "Sin mejora con el apoyo del nivel 2",
    "EDFacts: chronic absence": "EDFacts: ausentismo crónico",
    "A welcoming school": "Una escuela acogedora",
    "Clear words to families about why each day counts": "Palabras claras a las familias sobre por qué cada día cuenta",
    "Good attendance noticed": "Reconocimiento de la buena asistencia",
    "Early help": "Ayuda temprana",
    "A date to look again": "Una fecha para volver a revisar",
    "Intensive help": "Ayuda intensiva",
    "A plan made by student, family and school": "Un plan hecho por el estudiante, la familia y la escuela",
    "One adult who keeps in touch": "Una persona adulta que se mantiene en contacto",
    "A tenth of the days on the roll missed, for any reason":
      "Ausencia, por cualquier motivo, en una décima parte de los días en la lista de la escuela",
    Arizona: "Arizona",
    "Five days with at least one class period missed unexcused":
      "Cinco días con al menos un período de clase perdido sin justificar",
    "More than a tenth of the required days missed": "Ausencia en más de una décima parte de los días exigidos",
    California: "California",
    "Absent three times without a valid excuse, for a day or for over 30 minutes":
      "Tres ausencias sin justificación válida, de un día o de más de 30 minutos",
    "The first time, tell the guardian, in the least costly way that reaches them":
      "La primera vez, avisar al padre, a la madre o al tutor por el medio menos costoso con el que le llegue el aviso",
    "Tell the attendance supervisor of the absences":
      "Informar de las ausencias a la persona que supervisa la asistencia",
    "Absent once more after a first report": "Una ausencia más después de un primer informe",
    "Reported three times in the school year, after the district tried to meet the family":
      "Tres informes en el año escolar, después de que el distrito intentó reunirse con la familia",
    "A tenth of the days since the student enrolled missed without a valid excuse":
      "Ausencia sin justificación válida en una décima parte de los días desde que el estudiante se inscribió",
    Colorado: "Colorado",
    "Four unexcused days in one month, or ten in the school year":
      "Cuatro días de ausencia sin justificar en un mes, o diez en el año escolar",
    "A tenth of the school days missed, for any reason":
      "Ausencia, por cualquier motivo, en una décima parte de los días de clases",
    Connecticut: "Connecticut",
    "Meet the guardian": "Reunirse con el padre, la madre o el tutor",
    "Twenty unexcused days in the school year": "Veinte días de ausencia sin justificar en el año escolar",
    Florida: "Florida",
    "Five days in a month, or ten in ninety days, unexcused or for a reason not known":
      "Cinco días de ausencia en un mes, o diez en noventa días, sin justificar o por un motivo que no se conoce",
    "Tell the principal that the student may be missing school in a pattern":
      "Informar a la dirección de la escuela de que las ausencias del estudiante pueden estar siguiendo un patrón",
    "Fifteen unexcused days in ninety days": "Quince días de ausencia sin justificar en noventa días",
    Georgia: "Georgia",
    "More than five unexcused days in the year": "Más de cinco días de ausencia sin justificar en el año",
    Illinois: "Illinois",
    "More than 1% but less than 5% of the last 180 school days missed without a valid cause":
      "Ausencia sin causa válida en más del 1% pero menos del 5% de los últimos 180 días de clases",
    "At least 5% of the last 180 school days missed without a valid cause":
      "Ausencia sin causa válida en al menos el 5% de los últimos 180 días de clases",
    Indiana: "Indiana",
    "Five unexcused days in ten weeks, up to grade 6":
      "Cinco días de ausencia sin justificar en diez semanas, hasta el grado 6",
    "Write to the guardian at once about the absences":
      "Escribir de inmediato al padre, a la madre o al tutor sobre las ausencias",
    "Hold a meeting with the guardian about the absences":
      "Hacer una reunión con el padre, la madre o el tutor sobre las ausencias",
    "Ten unexcused days in the year": "Diez días de ausencia sin justificar en el año",
    Kentucky: "Kentucky",
    "Three unexcused days, or three days late without an excuse":
      "Tres días de ausencia sin justificar, o tres días con llegada tarde sin justificar",
    "Reported as a truant twice": "Dos informes de ausentismo injustificado",
    Maryland: "Maryland",
    "More than 8 unexcused days in a quarter, 15 in a semester or 20 in the year":
      "Más de 8 días de ausencia sin justificar en un cuarto del año escolar (quarter), más de 15 en un semestre o más de 20 en el año",
    "Unexcused on more than a fifth of the days of a marking period, a semester or the year, parts of days included":
      "Ausencia sin justificar en más de una quinta parte de los días de un período de calificaciones, de un semestre o del año, incluidas las partes de días",
    Maine: "Maine",
    "After grade 6: ten full days unexcused in all, or seven in a row":
      "Después del grado 6: diez días completos de ausencia sin justificar en total, o siete seguidos",
    "Take the first step to bring the student back to school":
      "Dar el primer paso para que el estudiante vuelva a la escuela",
    "Take the next step if days are still missed": "Dar el siguiente paso si se siguen perdiendo días",
    "Before the end of grade 6: seven full days unexcused in all, or five in a row":
      "Antes de terminar el grado 6: siete días completos de ausencia sin justificar en total, o cinco seguidos",
    Minnesota: "Minnesota",
    "Three unexcused days, or from grade 7 on, three or more class periods missed on each of three days":
      "Tres días de ausencia sin justificar o, desde el grado 7, tres o más períodos de clase perdidos en cada uno de tres días",
    "Seven unexcused days, or from grade 7 on, one or more class periods missed on each of seven days":
      "Siete días de ausencia sin justificar o, desde el grado 7, uno o más períodos de clase perdidos en cada uno de siete días",
    "New Hampshire": "Nuevo Hampshire",
    "Ten unexcused half days in the year": "Diez medios días de ausencia sin justificar en el año",
    "New Jersey": "Nueva Jersey",
    "An unexcused day": "Un día de ausencia sin justificar",
    "Tell the guardian of the absence before the next school day starts":
      "Avisar de la ausencia al padre, a la madre o al tutor antes de que empiece el siguiente día de clases",
    "One to four unexcused days": "De uno a cuatro días de ausencia sin justificar",
    "Five to nine unexcused days": "De cinco a nueve días de ausencia sin justificar",
    "Ten or more unexcused days": "Diez o más días de ausencia sin justificar",
    Ohio: "Ohio",
    "30 hours in a row missed without an excuse, or 42 hours in a school month, or 72 hours in the school year":
      "30 horas de clases seguidas perdidas sin justificación, o 42 horas en un mes escolar, o 72 horas en el año escolar",
    "Bring together a team to help the student come back, with the guardian on it":
      "Reunir a un equipo que ayude al estudiante a volver, y que incluya al padre, a la madre o al tutor",
    "Make a plan to help the student, together with student and guardian":
      "Hacer un plan para ayudar al estudiante, junto con el estudiante y con el padre, la madre o el tutor",
    "38 hours missed in a school month, or 65 hours in the school year, not counting medical excuses":
      "38 horas de clases perdidas en un mes escolar, o 65 horas en el año escolar, sin contar las justificaciones médicas",
    "Tell the guardian of the absences in writing":
      "Avisar por escrito de las ausencias al padre, a la madre o al tutor",
    Pennsylvania: "Pensilvania",
    "Three unexcused days in the school year": "Tres días de ausencia sin justificar en el año escolar",
    "Tell the guardian of the absences in writing, in the way they like best to be reached":
      "Avisar por escrito de las ausencias al padre, a la madre o al tutor, por el medio por el que prefiera recibir avisos",
    "Meet to find what would help; if the guardian cannot come, the meeting still goes ahead":
      "Reunirse para ver qué ayudaría; si el padre, la madre o el tutor no puede venir, la reunión se hace de todos modos",
    "Write down the plan from the meeting": "Poner por escrito el plan que salga de la reunión",
    "Six unexcused days in the school year": "Seis días de ausencia sin justificar en el año escolar",
    Tennessee: "Tennessee",
    "Five unexcused days in the year": "Cinco días de ausencia sin justificar en el año",
    Texas: "Texas",
    "Three days or parts of days missed without an excuse in four weeks":
      "Tres días o partes de días perdidos sin justificación en cuatro semanas",
    "Tell the guardian of the absences": "Avisar de las ausencias al padre, a la madre o al tutor",
    "Ten days or parts of days missed without an excuse in six months of one school year":
      "Diez días o partes de días perdidos sin justificación en seis meses de un mismo año escolar",
    "Put measures in place that help the student come to school, and note how they work":
      "Poner en práctica medidas que ayuden al estudiante a venir a la escuela, y anotar cómo funcionan",
    "If the measures do not help, refer the student to the truancy court, as state law asks":
      "Si las medidas no ayudan, remitir al estudiante al tribunal de asistencia escolar, como lo pide la ley del estado",
    Virginia: "Virginia",
    "Five unexcused days: a plan": "Cinco días de ausencia sin justificar: un plan",
    "Talk with the guardian about the absences": "Hablar con el padre, la madre o el tutor sobre las ausencias",
    "Make a plan for better attendance: school, guardian and student together":
      "Hacer un plan para mejorar la asistencia: la escuela, el padre, la madre o el tutor y el estudiante, todos juntos",
    "Seven unexcused days: a meeting": "Siete días de ausencia sin justificar: una reunión",
    "Set a date for a meeting about attendance": "Fijar una fecha para una reunión sobre la asistencia",
    "Hold the meeting within ten school days after the tenth unexcused day":
      "Hacer la reunión dentro de los diez días de clases que siguen al décimo día de ausencia sin justificar",
    "Ten unexcused days": "Diez días de ausencia sin justificar",
    "Fifteen days absent in a row: no longer on the roll":
      "Quince días seguidos de ausencia: ya no está en la lista de la escuela",
    Washington: "Washington",
    "Three unexcused days in one month": "Tres días de ausencia sin justificar en un mes",
    "Set a time to talk with guardian and student about the causes of the absences":
      "Fijar un momento para hablar con el padre, la madre o el tutor y con el estudiante sobre las causas de las ausencias",
    "Two to six unexcused days in one month": "De dos a seis días de ausencia sin justificar en un mes",
    "Take steps that fit what the data show. In middle and high school, ask about risks and needs first":
      "Tomar medidas que correspondan a lo que muestran los datos. En la escuela intermedia y en la secundaria (middle school y high school), preguntar primero por los riesgos y las necesidades",
    "Seven unexcused days in one month, or fifteen in the school year":
      "Siete días de ausencia sin justificar en un mes, o quince en el año escolar",
    "Agree with student and guardian on a way back. Or ask a community engagement board to help":
      "Acordar con el estudiante y con el padre, la madre o el tutor un camino de regreso. O pedir ayuda a una junta de participación comunitaria (community engagement board)",
    "If the steps before have not helped, file the petition that the law asks for. This is only for a student under 17":
      "Si los pasos anteriores no han ayudado, presentar la petición que pide la ley. Esto es solo para un estudiante menor de 17 años",
    Wisconsin: "Wisconsin",
    "Part or all of a day missed without an excuse": "Un día perdido en parte o por completo sin justificación",
    "Part or all of five days in one semester missed without an excuse":
      "Cinco días de un semestre perdidos en parte o por completo sin justificación",
  };
}
