/** Portuguese of Brazil, with the terms of the catalogue `pt`. No speaker has reviewed it yet. */
export function pt(): Readonly<Record<string, string>> {
  return {
    Massachusetts: "Massachusetts",
    "Support for every student": "Apoio para cada aluno",
    "Attendance promoted for all": "Promoção da frequência para todos",
    "A welcoming climate": "Um ambiente acolhedor",
    "Families as partners from the first day": "As famílias como parceiras desde o primeiro dia",
    "Early intervention": "Intervenção precoce",
    "A talk with student and family about the causes": "Uma conversa com o aluno e a família sobre as causas",
    "Action steps agreed with both": "Passos a seguir combinados com ambos",
    "Regular review": "Revisão periódica",
    "Intensive support": "Apoio intensivo",
    "A plan by the school's team": "Um plano da equipe da escola",
    "Crisis intervention": "Intervenção em crise",
    "Services of community partners": "Serviços de parceiros da comunidade",
    "A day absent that is not excused": "Um dia de falta que não está justificado",
    "Tell the guardian of the absence": "Comunicar a falta ao responsável",
    "Five unexcused days, or five days with two or more periods missed unexcused":
      "Cinco dias de falta sem justificativa, ou cinco dias com duas ou mais aulas perdidas sem justificativa",
    "Tell the guardian of the unexcused absences": "Comunicar ao responsável as faltas sem justificativa",
    "Five unexcused days: action steps": "Cinco dias de falta sem justificativa: passos a seguir",
    "Make a reasonable effort to meet the guardian": "Fazer um esforço razoável para se reunir com o responsável",
    "Agree action steps: principal or designee, student and guardian together, with what school staff and public agencies can add":
      "Combinar os passos a seguir: a direção da escola ou a pessoa que ela indicar, o aluno e o responsável, todos juntos, com o que os funcionários da escola e os órgãos públicos possam acrescentar",
    "Fourteen unexcused half days in six months": "Catorze meios dias de falta sem justificativa em seis meses",
    "More than eight unexcused days in a quarter, willfully":
      "Mais de oito dias de falta sem justificativa em um quarto do ano letivo (quarter), de propósito",
    "Ten consecutive days absent: exit interview": "Dez dias seguidos de falta: entrevista de saída",
    "Invite student and guardian to an exit interview, with at least two dates to choose from":
      "Convidar o aluno e o responsável para uma entrevista de saída, com pelo menos duas datas para escolher",
    "Hold the exit interview; without the guardian only after a good-faith effort to include them":
      "Fazer a entrevista de saída; sem o responsável, só depois de um esforço de boa-fé para que ele participe",
    "Chronically absent: a tenth of the days in membership": "Ausência crônica: um décimo dos dias na lista da escola",
    "A fifth of the days in membership absent": "Falta em um quinto dos dias na lista da escola",
    "Attendance Works: three tiers of support": "Attendance Works: três níveis de apoio",
    "Support for every student, all year": "Apoio para cada aluno, o ano todo",
    "A school worth coming to": "Uma escola a que vale a pena vir",
    "Outreach at once where contact with a family is lost": "Contato imediato onde se perdeu o contato com uma família",
    "Early support": "Apoio desde cedo",
    "All of tier 1": "Tudo do nível 1",
    "Early and personal outreach": "Contato pessoal e desde cedo",
    "Help with what keeps the student away": "Ajuda com o que afasta o aluno da escola",
    "All of tiers 1 and 2": "Tudo dos níveis 1 e 2",
    "Help coordinated with other services": "Ajuda coordenada com outros serviços",
    "Two days missed for each month of the year": "Dois dias perdidos para cada mês do ano",
    "A tenth of the year before missed": "Falta em um décimo do ano anterior",
    "A fifth of the year before missed": "Falta em um quinto do ano anterior",
    "A fifth of the days in membership missed": "Falta em um quinto dos dias na lista da escola",
    "No improvement under tier 2": "Sem melhora com o apoio do nível 2",
    "EDFacts: chronic absence": "EDFacts: ausência crônica",
    "A welcoming school": "Uma escola acolhedora",
    "Clear words to families about why each day counts": "Palavras claras às famílias sobre por que cada dia conta",
    "Good attendance noticed": "Reconhecimento da boa frequência",
    "Early help": "Ajuda desde cedo",
    "A date to look again": "Uma data para rever a situação",
    "Intensive help": "Ajuda intensiva",
    "A plan made by student, family and school": "Um plano feito pelo aluno, pela família e pela escola",
    "One adult who keeps in touch": "Um adulto que mantém contato",
    "A tenth of the days on the roll missed, for any reason":
      "Falta, por qualquer motivo, em um décimo dos dias na lista da escola",
    Arizona: "Arizona",
    "Five days with at least one class period missed unexcused":
      "Cinco dias com pelo menos uma aula perdida sem justificativa",
    "More than a tenth of the required days missed": "Falta em mais de um décimo dos dias exigidos",
    California: "Califórnia",
    "Absent three times without a valid excuse, for a day or for over 30 minutes":
      "Três faltas sem justificativa válida, de um dia ou de mais de 30 minutos",
    "The first time, tell the guardian, in the least costly way that reaches them":
      "Na primeira vez, avisar o responsável, pelo meio menos caro que chegue até ele",
    "Tell the attendance supervisor of the absences": "Informar as faltas à pessoa que supervisiona a frequência",
    "Absent once more after a first report": "Mais uma falta depois de um primeiro relatório",
    "Reported three times in the school year, after the district tried to meet the family":
      "Três relatórios no ano letivo, depois que o distrito tentou se reunir com a família",
    "A tenth of the days since the student enrolled missed without a valid excuse":
      "Falta sem justificativa válida em um décimo dos dias desde que o aluno foi matriculado",
    Colorado: "Colorado",
    "Four unexcused days in one month, or ten in the school year":
      "Quatro dias de falta sem justificativa em um mês, ou dez no ano letivo",
    "A tenth of the school days missed, for any reason": "Falta, por qualquer motivo, em um décimo dos dias letivos",
    Connecticut: "Connecticut",
    "Meet the guardian": "Reunir-se com o responsável",
    "Twenty unexcused days in the school year": "Vinte dias de falta sem justificativa no ano letivo",
    Florida: "Flórida",
    "Five days in a month, or ten in ninety days, unexcused or for a reason not known":
      "Cinco dias de falta em um mês, ou dez em noventa dias, sem justificativa ou por motivo não conhecido",
    "Tell the principal that the student may be missing school in a pattern":
      "Informar à direção da escola que as faltas do aluno podem estar seguindo um padrão",
    "Fifteen unexcused days in ninety days": "Quinze dias de falta sem justificativa em noventa dias",
    Georgia: "Geórgia",
    "More than five unexcused days in the year": "Mais de cinco dias de falta sem justificativa no ano",
    Illinois: "Illinois",
    "More than 1% but less than 5% of the last 180 school days missed without a valid cause":
      "Falta sem motivo válido em mais de 1% mas menos de 5% dos últimos 180 dias letivos",
    "At least 5% of the last 180 school days missed without a valid cause":
      "Falta sem motivo válido em pelo menos 5% dos últimos 180 dias letivos",
    Indiana: "Indiana",
    "Five unexcused days in ten weeks, up to grade 6":
      "Cinco dias de falta sem justificativa em dez semanas, até a série 6",
    "Write to the guardian at once about the absences": "Escrever imediatamente ao responsável sobre as faltas",
    "Hold a meeting with the guardian about the absences": "Fazer uma reunião com o responsável sobre as faltas",
    "Ten unexcused days in the year": "Dez dias de falta sem justificativa no ano",
    Kentucky: "Kentucky",
    "Three unexcused days, or three days late without an excuse":
      "Três dias de falta sem justificativa, ou três dias com atraso sem justificativa",
    "Reported as a truant twice": "Dois relatórios de faltas injustificadas",
    Maryland: "Maryland",
    "More than 8 unexcused days in a quarter, 15 in a semester or 20 in the year":
      "Mais de 8 dias de falta sem justificativa em um quarto do ano letivo (quarter), mais de 15 em um semestre ou mais de 20 no ano",
    "Unexcused on more than a fifth of the days of a marking period, a semester or the year, parts of days included":
      "Falta sem justificativa em mais de um quinto dos dias de um período de avaliação, de um semestre ou do ano, incluindo partes de dias",
    Maine: "Maine",
    "After grade 6: ten full days unexcused in all, or seven in a row":
      "Depois da série 6: dez dias completos de falta sem justificativa no total, ou sete seguidos",
    "Take the first step to bring the student back to school":
      "Dar o primeiro passo para trazer o aluno de volta à escola",
    "Take the next step if days are still missed": "Dar o passo seguinte se ainda se perderem dias",
    "Before the end of grade 6: seven full days unexcused in all, or five in a row":
      "Antes do fim da série 6: sete dias completos de falta sem justificativa no total, ou cinco seguidos",
    Minnesota: "Minnesota",
    "Three unexcused days, or from grade 7 on, three or more class periods missed on each of three days":
      "Três dias de falta sem justificativa ou, a partir da série 7, três ou mais aulas perdidas em cada um de três dias",
    "Seven unexcused days, or from grade 7 on, one or more class periods missed on each of seven days":
      "Sete dias de falta sem justificativa ou, a partir da série 7, uma ou mais aulas perdidas em cada um de sete dias",
    "New Hampshire": "Nova Hampshire",
    "Ten unexcused half days in the year": "Dez meios dias de falta sem justificativa no ano",
    "New Jersey": "Nova Jersey",
    "An unexcused day": "Um dia de falta sem justificativa",
    "Tell the guardian of the absence before the next school day starts":
      "Comunicar a falta ao responsável antes de começar o próximo dia letivo",
    "One to four unexcused days": "De um a quatro dias de falta sem justificativa",
    "Five to nine unexcused days": "De cinco a nove dias de falta sem justificativa",
    "Ten or more unexcused days": "Dez ou mais dias de falta sem justificativa",
    Ohio: "Ohio",
    "30 hours in a row missed without an excuse, or 42 hours in a school month, or 72 hours in the school year":
      "30 horas seguidas de aula perdidas sem justificativa, ou 42 horas em um mês letivo, ou 72 horas no ano letivo",
    "Bring together a team to help the student come back, with the guardian on it":
      "Reunir uma equipe para ajudar o aluno a voltar, com o responsável como parte dela",
    "Make a plan to help the student, together with student and guardian":
      "Fazer um plano para ajudar o aluno, junto com o aluno e o responsável",
    "38 hours missed in a school month, or 65 hours in the school year, not counting medical excuses":
      "38 horas de aula perdidas em um mês letivo, ou 65 horas no ano letivo, sem contar as justificativas médicas",
    "Tell the guardian of the absences in writing": "Comunicar as faltas ao responsável por escrito",
    Pennsylvania: "Pensilvânia",
    "Three unexcused days in the school year": "Três dias de falta sem justificativa no ano letivo",
    "Tell the guardian of the absences in writing, in the way they like best to be reached":
      "Comunicar as faltas ao responsável por escrito, pelo meio de contato que ele preferir",
    "Meet to find what would help; if the guardian cannot come, the meeting still goes ahead":
      "Reunir-se para descobrir o que ajudaria; se o responsável não puder vir, a reunião acontece mesmo assim",
    "Write down the plan from the meeting": "Pôr por escrito o plano da reunião",
    "Six unexcused days in the school year": "Seis dias de falta sem justificativa no ano letivo",
    Tennessee: "Tennessee",
    "Five unexcused days in the year": "Cinco dias de falta sem justificativa no ano",
    Texas: "Texas",
    "Three days or parts of days missed without an excuse in four weeks":
      "Três dias ou partes de dias perdidos sem justificativa em quatro semanas",
    "Tell the guardian of the absences": "Comunicar as faltas ao responsável",
    "Ten days or parts of days missed without an excuse in six months of one school year":
      "Dez dias ou partes de dias perdidos sem justificativa em seis meses de um mesmo ano letivo",
    "Put measures in place that help the student come to school, and note how they work":
      "Pôr em prática medidas que ajudem o aluno a vir à escola, e anotar como funcionam",
    "If the measures do not help, refer the student to the truancy court, as state law asks":
      "Se as medidas não ajudarem, encaminhar o aluno ao juizado de frequência escolar, como pede a lei do estado",
    Virginia: "Virgínia",
    "Five unexcused days: a plan": "Cinco dias de falta sem justificativa: um plano",
    "Talk with the guardian about the absences": "Conversar com o responsável sobre as faltas",
    "Make a plan for better attendance: school, guardian and student together":
      "Fazer um plano para melhorar a frequência: a escola, o responsável e o aluno, todos juntos",
    "Seven unexcused days: a meeting": "Sete dias de falta sem justificativa: uma reunião",
    "Set a date for a meeting about attendance": "Marcar uma data para uma reunião sobre a frequência",
    "Hold the meeting within ten school days after the tenth unexcused day":
      "Fazer a reunião dentro de dez dias letivos depois do décimo dia de falta sem justificativa",
    "Ten unexcused days": "Dez dias de falta sem justificativa",
    "Fifteen days absent in a row: no longer on the roll":
      "Quinze dias seguidos de falta: não está mais na lista da escola",
    Washington: "Washington",
    "Three unexcused days in one month": "Três dias de falta sem justificativa em um mês",
    "Set a time to talk with guardian and student about the causes of the absences":
      "Marcar um horário para conversar com o responsável e o aluno sobre as causas das faltas",
    "Two to six unexcused days in one month": "De dois a seis dias de falta sem justificativa em um mês",
    "Take steps that fit what the data show. In middle and high school, ask about risks and needs first":
      "Tomar medidas que correspondam ao que os dados mostram. No ensino fundamental II e no ensino médio (middle school e high school), perguntar primeiro sobre os riscos e as necessidades",
    "Seven unexcused days in one month, or fifteen in the school year":
      "Sete dias de falta sem justificativa em um mês, ou quinze no ano letivo",
    "Agree with student and guardian on a way back. Or ask a community engagement board to help":
      "Combinar com o aluno e o responsável um caminho de volta. Ou pedir ajuda a um conselho de participação da comunidade (community engagement board)",
    "If the steps before have not helped, file the petition that the law asks for. This is only for a student under 17":
      "Se os passos anteriores não ajudaram, apresentar a petição que a lei pede. Isto é só para um aluno com menos de 17 anos",
    Wisconsin: "Wisconsin",
    "Part or all of a day missed without an excuse": "Um dia perdido no todo ou em parte sem justificativa",
    "Part or all of five days in one semester missed without an excuse":
      "Cinco dias de um semestre perdidos no todo ou em parte sem justificativa",
  };
}
