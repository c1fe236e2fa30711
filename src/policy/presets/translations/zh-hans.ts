/** Chinese in simplified characters, with the terms of the catalogue `zh-Hans`. No speaker has reviewed it yet. */
export function zhHans(): Readonly<Record<string, string>> {
  return {
    Massachusetts: "马萨诸塞州",
    "Support for every student": "为每个学生提供支持",
    "Attendance promoted for all": "面向所有人倡导出勤",
    "A welcoming climate": "友好的校园氛围",
    "Families as partners from the first day": "从第一天起就与家庭结为伙伴",
    "Early intervention": "早期干预",
    "A talk with student and family about the causes": "与学生和家庭谈谈原因",
    "Action steps agreed with both": "与双方商定的行动步骤",
    "Regular review": "定期检视",
    "Intensive support": "强化支持",
    "A plan by the school's team": "由学校小组制定的计划",
    "Crisis intervention": "危机干预",
    "Services of community partners": "社区伙伴提供的服务",
    "A day absent that is not excused": "没有正当理由的一天缺课",
    "Tell the guardian of the absence": "把缺课一事告知家长或监护人",
    "Five unexcused days, or five days with two or more periods missed unexcused":
      "无正当理由缺课5天，或有5天每天无正当理由缺课2节或以上",
    "Tell the guardian of the unexcused absences": "把无正当理由的缺课告知家长或监护人",
    "Five unexcused days: action steps": "无正当理由缺课5天：行动步骤",
    "Make a reasonable effort to meet the guardian": "作出合理努力，与家长或监护人见面",
    "Agree action steps: principal or designee, student and guardian together, with what school staff and public agencies can add":
      "商定行动步骤：由校长或校长指定的人、学生以及家长或监护人一起商定，并加上学校工作人员和公共机构所能提供的帮助",
    "Fourteen unexcused half days in six months": "6个月内无正当理由缺课14个半天",
    "More than eight unexcused days in a quarter, willfully":
      "在一个四分之一学年（quarter）内无正当理由缺课超过8天，且属故意",
    "Ten consecutive days absent: exit interview": "连续缺课10天：离校面谈",
    "Invite student and guardian to an exit interview, with at least two dates to choose from":
      "邀请学生以及家长或监护人参加离校面谈，并给出至少2个日期供选择",
    "Hold the exit interview; without the guardian only after a good-faith effort to include them":
      "举行离校面谈；只有在真诚努力争取家长或监护人参加之后，才可在其不在场时举行",
    "Chronically absent: a tenth of the days in membership": "长期缺课：在册天数的十分之一",
    "A fifth of the days in membership absent": "在册天数中有五分之一缺课",
    "Attendance Works: three tiers of support": "Attendance Works：三级支持",
    "Support for every student, all year": "全年为每个学生提供支持",
    "A school worth coming to": "一所值得来的学校",
    "Outreach at once where contact with a family is lost": "一旦与家庭失去联系，立即主动联络",
    "Early support": "早期支持",
    "All of tier 1": "第1级的全部内容",
    "Early and personal outreach": "及早的、针对个人的联络",
    "Help with what keeps the student away": "帮助解决使学生不来上学的问题",
    "All of tiers 1 and 2": "第1级和第2级的全部内容",
    "Help coordinated with other services": "与其他服务相互协调的帮助",
    "Two days missed for each month of the year": "一年中按每个月2天累计的缺课",
    "A tenth of the year before missed": "缺课占上一学年的十分之一",
    "A fifth of the year before missed": "缺课占上一学年的五分之一",
    "A fifth of the days in membership missed": "缺课占在册天数的五分之一",
    "No improvement under tier 2": "在第2级支持下没有好转",
    "EDFacts: chronic absence": "EDFacts：长期缺课",
    "A welcoming school": "一所友好的学校",
    "Clear words to families about why each day counts": "用清楚的话告诉家庭为什么每一天都重要",
    "Good attendance noticed": "看到并肯定良好的出勤",
    "Early help": "早期帮助",
    "A date to look again": "约定再看一次的日期",
    "Intensive help": "强化帮助",
    "A plan made by student, family and school": "由学生、家庭和学校制定的计划",
    "One adult who keeps in touch": "一位保持联系的成年人",
    "A tenth of the days on the roll missed, for any reason": "不论原因，缺课占在册天数的十分之一",
    Arizona: "亚利桑那州",
    "Five days with at least one class period missed unexcused": "有5天每天无正当理由缺课至少1节",
    "More than a tenth of the required days missed": "缺课超过规定天数的十分之一",
    California: "加利福尼亚州",
    "Absent three times without a valid excuse, for a day or for over 30 minutes":
      "无有效理由缺课3次，每次为一天或超过30分钟",
    "The first time, tell the guardian, in the least costly way that reaches them":
      "首次时，在能送达的方式中选择费用最低的一种，告知家长或监护人",
    "Tell the attendance supervisor of the absences": "把缺课情况告知出勤主管",
    "Absent once more after a first report": "首次上报后再缺课一次",
    "Reported three times in the school year, after the district tried to meet the family":
      "本学年内上报3次，且学区曾尝试与家庭见面",
    "A tenth of the days since the student enrolled missed without a valid excuse":
      "自学生入学以来，无有效理由的缺课占天数的十分之一",
    Colorado: "科罗拉多州",
    "Four unexcused days in one month, or ten in the school year": "一个月内无正当理由缺课4天，或本学年内10天",
    "A tenth of the school days missed, for any reason": "不论原因，缺课占上课日的十分之一",
    Connecticut: "康涅狄格州",
    "Meet the guardian": "与家长或监护人见面",
    "Twenty unexcused days in the school year": "本学年内无正当理由缺课20天",
    Florida: "佛罗里达州",
    "Five days in a month, or ten in ninety days, unexcused or for a reason not known":
      "一个月内缺课5天，或90天内10天，无正当理由或原因不明",
    "Tell the principal that the student may be missing school in a pattern": "告知校长，该学生可能正在有规律地缺课",
    "Fifteen unexcused days in ninety days": "90天内无正当理由缺课15天",
    Georgia: "佐治亚州",
    "More than five unexcused days in the year": "本学年内无正当理由缺课超过5天",
    Illinois: "伊利诺伊州",
    "More than 1% but less than 5% of the last 180 school days missed without a valid cause":
      "最近180个上课日中，无正当原因缺课超过1%但少于5%",
    "At least 5% of the last 180 school days missed without a valid cause": "最近180个上课日中，无正当原因缺课至少5%",
    Indiana: "印第安纳州",
    "Five unexcused days in ten weeks, up to grade 6": "10周内无正当理由缺课5天，适用至6年级",
    "Write to the guardian at once about the absences": "立即就缺课一事写信给家长或监护人",
    "Hold a meeting with the guardian about the absences": "就缺课一事与家长或监护人举行会面",
    "Ten unexcused days in the year": "本学年内无正当理由缺课10天",
    Kentucky: "肯塔基州",
    "Three unexcused days, or three days late without an excuse": "无正当理由缺课3天，或无正当理由迟到3天",
    "Reported as a truant twice": "两次被上报为无故缺课",
    Maryland: "马里兰州",
    "More than 8 unexcused days in a quarter, 15 in a semester or 20 in the year":
      "无正当理由缺课，在一个四分之一学年（quarter）内超过8天、在一个学期（semester）内超过15天，或在本学年内超过20天",
    "Unexcused on more than a fifth of the days of a marking period, a semester or the year, parts of days included":
      "在一个评分期、一个学期（semester）或本学年的天数中，无正当理由缺课超过五分之一，部分时间缺课的日子也计算在内",
    Maine: "缅因州",
    "After grade 6: ten full days unexcused in all, or seven in a row":
      "6年级之后：无正当理由缺课合计10整天，或连续7整天",
    "Take the first step to bring the student back to school": "采取第一步，让学生回到学校",
    "Take the next step if days are still missed": "如仍有缺课，采取下一步",
    "Before the end of grade 6: seven full days unexcused in all, or five in a row":
      "6年级结束之前：无正当理由缺课合计7整天，或连续5整天",
    Minnesota: "明尼苏达州",
    "Three unexcused days, or from grade 7 on, three or more class periods missed on each of three days":
      "无正当理由缺课3天；或从7年级起，有3天每天缺课3节或以上",
    "Seven unexcused days, or from grade 7 on, one or more class periods missed on each of seven days":
      "无正当理由缺课7天；或从7年级起，有7天每天缺课1节或以上",
    "New Hampshire": "新罕布什尔州",
    "Ten unexcused half days in the year": "本学年内无正当理由缺课10个半天",
    "New Jersey": "新泽西州",
    "An unexcused day": "无正当理由缺课一天",
    "Tell the guardian of the absence before the next school day starts":
      "在下一个上课日开始之前，把缺课一事告知家长或监护人",
    "One to four unexcused days": "无正当理由缺课1至4天",
    "Five to nine unexcused days": "无正当理由缺课5至9天",
    "Ten or more unexcused days": "无正当理由缺课10天或以上",
    Ohio: "俄亥俄州",
    "30 hours in a row missed without an excuse, or 42 hours in a school month, or 72 hours in the school year":
      "无正当理由连续缺课30小时，或在一个教学月内42小时，或在本学年内72小时",
    "Bring together a team to help the student come back, with the guardian on it":
      "组成小组，帮助学生重返学校，家长或监护人也是小组成员",
    "Make a plan to help the student, together with student and guardian":
      "与学生以及家长或监护人一起，制定帮助学生的计划",
    "38 hours missed in a school month, or 65 hours in the school year, not counting medical excuses":
      "在一个教学月内缺课38小时，或在本学年内65小时，有医疗理由的缺课不计算在内",
    "Tell the guardian of the absences in writing": "以书面形式把缺课一事告知家长或监护人",
    Pennsylvania: "宾夕法尼亚州",
    "Three unexcused days in the school year": "本学年内无正当理由缺课3天",
    "Tell the guardian of the absences in writing, in the way they like best to be reached":
      "以书面形式把缺课一事告知家长或监护人，并采用其最喜欢的联系方式",
    "Meet to find what would help; if the guardian cannot come, the meeting still goes ahead":
      "举行会面，了解什么会有帮助；如家长或监护人不能来，会面照常举行",
    "Write down the plan from the meeting": "把会面得出的计划写下来",
    "Six unexcused days in the school year": "本学年内无正当理由缺课6天",
    Tennessee: "田纳西州",
    "Five unexcused days in the year": "本学年内无正当理由缺课5天",
    Texas: "得克萨斯州",
    "Three days or parts of days missed without an excuse in four weeks": "4周内有3天全天或部分时间无正当理由缺课",
    "Tell the guardian of the absences": "把缺课情况告知家长或监护人",
    "Ten days or parts of days missed without an excuse in six months of one school year":
      "同一学年的6个月内有10天全天或部分时间无正当理由缺课",
    "Put measures in place that help the student come to school, and note how they work":
      "采取有助于学生来校上课的措施，并记录措施的效果",
    "If the measures do not help, refer the student to the truancy court, as state law asks":
      "如措施没有帮助，按州法律的要求将学生转介至出勤法庭",
    Virginia: "弗吉尼亚州",
    "Five unexcused days: a plan": "无正当理由缺课5天：一份计划",
    "Talk with the guardian about the absences": "与家长或监护人谈谈缺课的事",
    "Make a plan for better attendance: school, guardian and student together":
      "制定改善出勤的计划：学校、家长或监护人和学生一起制定",
    "Seven unexcused days: a meeting": "无正当理由缺课7天：一次会面",
    "Set a date for a meeting about attendance": "定下关于出勤的会面日期",
    "Hold the meeting within ten school days after the tenth unexcused day":
      "在无正当理由缺课的第10天之后10个上课日以内举行会面",
    "Ten unexcused days": "无正当理由缺课10天",
    "Fifteen days absent in a row: no longer on the roll": "连续缺课15天：不再在册",
    Washington: "华盛顿州",
    "Three unexcused days in one month": "一个月内无正当理由缺课3天",
    "Set a time to talk with guardian and student about the causes of the absences":
      "约定时间，与家长或监护人以及学生谈谈缺课的原因",
    "Two to six unexcused days in one month": "一个月内无正当理由缺课2至6天",
    "Take steps that fit what the data show. In middle and high school, ask about risks and needs first":
      "采取与数据所示情况相符的步骤。在初中和高中，先询问风险和需要",
    "Seven unexcused days in one month, or fifteen in the school year": "一个月内无正当理由缺课7天，或本学年内15天",
    "Agree with student and guardian on a way back. Or ask a community engagement board to help":
      "与学生以及家长或监护人商定重返学校的办法。或者请社区参与委员会（community engagement board）帮忙",
    "If the steps before have not helped, file the petition that the law asks for. This is only for a student under 17":
      "如之前的步骤没有帮助，提交法律所要求的申请书。这仅适用于未满17岁的学生",
    Wisconsin: "威斯康星州",
    "Part or all of a day missed without an excuse": "一天的部分或全部时间无正当理由缺课",
    "Part or all of five days in one semester missed without an excuse":
      "在一个学期（semester）内，有5天部分或全部时间无正当理由缺课",
  };
}
