/** Vietnamese, with the terms of the catalogue `vi`. No speaker has reviewed it yet. */
export function vi(): Readonly<Record<string, string>> {
  return {
    Massachusetts: "Massachusetts",
    "Support for every student": "Hỗ trợ cho mỗi học sinh",
    "Attendance promoted for all": "Khuyến khích chuyên cần cho mọi học sinh",
    "A welcoming climate": "Bầu không khí thân thiện",
    "Families as partners from the first day": "Gia đình là đối tác ngay từ ngày đầu",
    "Early intervention": "Can thiệp sớm",
    "A talk with student and family about the causes": "Trò chuyện với học sinh và gia đình về nguyên nhân",
    "Action steps agreed with both": "Các bước hành động thống nhất với cả hai bên",
    "Regular review": "Xem xét lại đều đặn",
    "Intensive support": "Hỗ trợ chuyên sâu",
    "A plan by the school's team": "Kế hoạch do nhóm của nhà trường lập",
    "Crisis intervention": "Can thiệp khủng hoảng",
    "Services of community partners": "Dịch vụ của các đối tác trong cộng đồng",
    "A day absent that is not excused": "Một ngày nghỉ học không có phép",
    "Tell the guardian of the absence": "Báo cho phụ huynh hoặc người giám hộ biết về lần nghỉ học",
    "Five unexcused days, or five days with two or more periods missed unexcused":
      "5 ngày nghỉ học không phép, hoặc 5 ngày nghỉ không phép từ 2 tiết học trở lên",
    "Tell the guardian of the unexcused absences":
      "Báo cho phụ huynh hoặc người giám hộ biết về những lần nghỉ học không phép",
    "Five unexcused days: action steps": "5 ngày nghỉ học không phép: các bước hành động",
    "Make a reasonable effort to meet the guardian": "Cố gắng một cách hợp lý để gặp phụ huynh hoặc người giám hộ",
    "Agree action steps: principal or designee, student and guardian together, with what school staff and public agencies can add":
      "Thống nhất các bước hành động: hiệu trưởng hoặc người được hiệu trưởng chỉ định, học sinh, và phụ huynh hoặc người giám hộ cùng nhau, với những gì nhân viên nhà trường và cơ quan công có thể góp thêm",
    "Fourteen unexcused half days in six months": "14 nửa ngày nghỉ học không phép trong 6 tháng",
    "More than eight unexcused days in a quarter, willfully":
      "Hơn 8 ngày nghỉ học không phép trong một phần tư năm học (quarter), do cố ý",
    "Ten consecutive days absent: exit interview": "10 ngày vắng mặt liên tiếp: buổi phỏng vấn thôi học",
    "Invite student and guardian to an exit interview, with at least two dates to choose from":
      "Mời học sinh và phụ huynh hoặc người giám hộ dự buổi phỏng vấn thôi học, với ít nhất 2 ngày hẹn để chọn",
    "Hold the exit interview; without the guardian only after a good-faith effort to include them":
      "Tổ chức buổi phỏng vấn thôi học; nếu không có phụ huynh hoặc người giám hộ thì chỉ tổ chức sau khi đã thành tâm cố gắng để họ tham gia",
    "Chronically absent: a tenth of the days in membership":
      "Vắng mặt kéo dài: một phần mười số ngày có tên trong danh sách của trường",
    "A fifth of the days in membership absent": "Vắng mặt một phần năm số ngày có tên trong danh sách của trường",
    "Attendance Works: three tiers of support": "Attendance Works: ba bậc hỗ trợ",
    "Support for every student, all year": "Hỗ trợ cho mỗi học sinh, suốt cả năm",
    "A school worth coming to": "Một ngôi trường đáng để đến",
    "Outreach at once where contact with a family is lost": "Chủ động tìm đến ngay khi mất liên lạc với một gia đình",
    "Early support": "Hỗ trợ sớm",
    "All of tier 1": "Tất cả những gì ở bậc 1",
    "Early and personal outreach": "Chủ động liên lạc sớm và riêng với từng người",
    "Help with what keeps the student away": "Giúp giải quyết điều khiến học sinh không đến trường",
    "All of tiers 1 and 2": "Tất cả những gì ở bậc 1 và bậc 2",
    "Help coordinated with other services": "Giúp đỡ có phối hợp với các dịch vụ khác",
    "Two days missed for each month of the year": "2 ngày nghỉ học cho mỗi tháng của năm học",
    "A tenth of the year before missed": "Nghỉ một phần mười thời gian của năm học trước",
    "A fifth of the year before missed": "Nghỉ một phần năm thời gian của năm học trước",
    "A fifth of the days in membership missed": "Nghỉ một phần năm số ngày có tên trong danh sách của trường",
    "No improvement under tier 2": "Không khá hơn với hỗ trợ bậc 2",
    "EDFacts: chronic absence": "EDFacts: vắng mặt kéo dài",
    "A welcoming school": "Một ngôi trường thân thiện",
    "Clear words to families about why each day counts": "Nói rõ cho gia đình biết vì sao mỗi ngày học đều quan trọng",
    "Good attendance noticed": "Ghi nhận việc đi học chuyên cần",
    "Early help": "Giúp đỡ sớm",
    "A date to look again": "Hẹn một ngày để xem lại",
    "Intensive help": "Giúp đỡ chuyên sâu",
    "A plan made by student, family and school": "Kế hoạch do học sinh, gia đình và nhà trường lập",
    "One adult who keeps in touch": "Một người lớn giữ liên lạc",
    "A tenth of the days on the roll missed, for any reason":
      "Nghỉ một phần mười số ngày có tên trong danh sách của trường, vì bất kỳ lý do gì",
    Arizona: "Arizona",
    "Five days with at least one class period missed unexcused": "5 ngày nghỉ không phép ít nhất một tiết học",
    "More than a tenth of the required days missed": "Nghỉ hơn một phần mười số ngày bắt buộc",
    California: "California",
    "Absent three times without a valid excuse, for a day or for over 30 minutes":
      "Vắng mặt 3 lần không có lý do hợp lệ, mỗi lần một ngày hoặc hơn 30 phút",
    "The first time, tell the guardian, in the least costly way that reaches them":
      "Lần đầu, báo cho phụ huynh hoặc người giám hộ bằng cách ít tốn kém nhất mà vẫn đến được với họ",
    "Tell the attendance supervisor of the absences": "Báo cho người phụ trách chuyên cần biết về những lần vắng mặt",
    "Absent once more after a first report": "Vắng mặt thêm một lần sau lần báo cáo đầu tiên",
    "Reported three times in the school year, after the district tried to meet the family":
      "3 lần báo cáo trong năm học, sau khi học khu đã cố gắng gặp gia đình",
    "A tenth of the days since the student enrolled missed without a valid excuse":
      "Nghỉ không có lý do hợp lệ một phần mười số ngày kể từ khi học sinh nhập học",
    Colorado: "Colorado",
    "Four unexcused days in one month, or ten in the school year":
      "4 ngày nghỉ học không phép trong một tháng, hoặc 10 ngày trong năm học",
    "A tenth of the school days missed, for any reason": "Nghỉ một phần mười số ngày học, vì bất kỳ lý do gì",
    Connecticut: "Connecticut",
    "Meet the guardian": "Gặp phụ huynh hoặc người giám hộ",
    "Twenty unexcused days in the school year": "20 ngày nghỉ học không phép trong năm học",
    Florida: "Florida",
    "Five days in a month, or ten in ninety days, unexcused or for a reason not known":
      "5 ngày nghỉ học trong một tháng, hoặc 10 ngày trong 90 ngày, không phép hoặc vì lý do không rõ",
    "Tell the principal that the student may be missing school in a pattern":
      "Báo cho hiệu trưởng biết học sinh có thể đang nghỉ học theo một kiểu lặp lại",
    "Fifteen unexcused days in ninety days": "15 ngày nghỉ học không phép trong 90 ngày",
    Georgia: "Georgia",
    "More than five unexcused days in the year": "Hơn 5 ngày nghỉ học không phép trong năm học",
    Illinois: "Illinois",
    "More than 1% but less than 5% of the last 180 school days missed without a valid cause":
      "Nghỉ không có lý do chính đáng hơn 1% nhưng dưới 5% của 180 ngày học gần nhất",
    "At least 5% of the last 180 school days missed without a valid cause":
      "Nghỉ không có lý do chính đáng ít nhất 5% của 180 ngày học gần nhất",
    Indiana: "Indiana",
    "Five unexcused days in ten weeks, up to grade 6": "5 ngày nghỉ học không phép trong 10 tuần, đến hết lớp 6",
    "Write to the guardian at once about the absences":
      "Viết ngay cho phụ huynh hoặc người giám hộ về những lần nghỉ học",
    "Hold a meeting with the guardian about the absences": "Họp với phụ huynh hoặc người giám hộ về những lần nghỉ học",
    "Ten unexcused days in the year": "10 ngày nghỉ học không phép trong năm học",
    Kentucky: "Kentucky",
    "Three unexcused days, or three days late without an excuse":
      "3 ngày nghỉ học không phép, hoặc 3 ngày đi trễ không phép",
    "Reported as a truant twice": "Hai lần báo cáo về nghỉ học không phép",
    Maryland: "Maryland",
    "More than 8 unexcused days in a quarter, 15 in a semester or 20 in the year":
      "Hơn 8 ngày nghỉ học không phép trong một phần tư năm học (quarter), hơn 15 ngày trong một học kỳ hoặc hơn 20 ngày trong năm học",
    "Unexcused on more than a fifth of the days of a marking period, a semester or the year, parts of days included":
      "Nghỉ không phép hơn một phần năm số ngày của một kỳ tính điểm, một học kỳ hoặc cả năm học, kể cả những ngày nghỉ một phần",
    Maine: "Maine",
    "After grade 6: ten full days unexcused in all, or seven in a row":
      "Sau lớp 6: tổng cộng 10 ngày trọn vẹn nghỉ không phép, hoặc 7 ngày liên tiếp",
    "Take the first step to bring the student back to school": "Thực hiện bước đầu tiên để đưa học sinh trở lại trường",
    "Take the next step if days are still missed": "Thực hiện bước kế tiếp nếu học sinh vẫn còn nghỉ học",
    "Before the end of grade 6: seven full days unexcused in all, or five in a row":
      "Trước khi học xong lớp 6: tổng cộng 7 ngày trọn vẹn nghỉ không phép, hoặc 5 ngày liên tiếp",
    Minnesota: "Minnesota",
    "Three unexcused days, or from grade 7 on, three or more class periods missed on each of three days":
      "3 ngày nghỉ học không phép, hoặc từ lớp 7 trở lên, nghỉ từ 3 tiết học trở lên vào mỗi ngày trong 3 ngày",
    "Seven unexcused days, or from grade 7 on, one or more class periods missed on each of seven days":
      "7 ngày nghỉ học không phép, hoặc từ lớp 7 trở lên, nghỉ từ một tiết học trở lên vào mỗi ngày trong 7 ngày",
    "New Hampshire": "New Hampshire",
    "Ten unexcused half days in the year": "10 nửa ngày nghỉ học không phép trong năm học",
    "New Jersey": "New Jersey",
    "An unexcused day": "Một ngày nghỉ học không phép",
    "Tell the guardian of the absence before the next school day starts":
      "Báo cho phụ huynh hoặc người giám hộ biết về lần nghỉ học trước khi ngày học kế tiếp bắt đầu",
    "One to four unexcused days": "Từ 1 đến 4 ngày nghỉ học không phép",
    "Five to nine unexcused days": "Từ 5 đến 9 ngày nghỉ học không phép",
    "Ten or more unexcused days": "Từ 10 ngày nghỉ học không phép trở lên",
    Ohio: "Ohio",
    "30 hours in a row missed without an excuse, or 42 hours in a school month, or 72 hours in the school year":
      "Nghỉ không phép 30 giờ học liên tiếp, hoặc 42 giờ trong một tháng học, hoặc 72 giờ trong năm học",
    "Bring together a team to help the student come back, with the guardian on it":
      "Lập một nhóm để giúp học sinh trở lại trường, trong đó có phụ huynh hoặc người giám hộ",
    "Make a plan to help the student, together with student and guardian":
      "Lập kế hoạch để giúp học sinh, cùng với học sinh và phụ huynh hoặc người giám hộ",
    "38 hours missed in a school month, or 65 hours in the school year, not counting medical excuses":
      "Nghỉ 38 giờ học trong một tháng học, hoặc 65 giờ trong năm học, không tính những lần có phép vì lý do y tế",
    "Tell the guardian of the absences in writing":
      "Báo bằng văn bản cho phụ huynh hoặc người giám hộ biết về những lần nghỉ học",
    Pennsylvania: "Pennsylvania",
    "Three unexcused days in the school year": "3 ngày nghỉ học không phép trong năm học",
    "Tell the guardian of the absences in writing, in the way they like best to be reached":
      "Báo bằng văn bản cho phụ huynh hoặc người giám hộ biết về những lần nghỉ học, theo cách liên lạc mà họ thích nhất",
    "Meet to find what would help; if the guardian cannot come, the meeting still goes ahead":
      "Họp để tìm xem điều gì sẽ giúp được; nếu phụ huynh hoặc người giám hộ không đến được, buổi họp vẫn diễn ra",
    "Write down the plan from the meeting": "Ghi lại kế hoạch của buổi họp",
    "Six unexcused days in the school year": "6 ngày nghỉ học không phép trong năm học",
    Tennessee: "Tennessee",
    "Five unexcused days in the year": "5 ngày nghỉ học không phép trong năm học",
    Texas: "Texas",
    "Three days or parts of days missed without an excuse in four weeks":
      "3 ngày nghỉ không phép cả ngày hoặc một phần trong 4 tuần",
    "Tell the guardian of the absences": "Báo cho phụ huynh hoặc người giám hộ biết về những lần nghỉ học",
    "Ten days or parts of days missed without an excuse in six months of one school year":
      "10 ngày nghỉ không phép cả ngày hoặc một phần trong 6 tháng của cùng một năm học",
    "Put measures in place that help the student come to school, and note how they work":
      "Thực hiện những biện pháp giúp học sinh đến trường, và ghi lại hiệu quả của các biện pháp đó",
    "If the measures do not help, refer the student to the truancy court, as state law asks":
      "Nếu các biện pháp không giúp được, chuyển học sinh đến tòa án về chuyên cần, như luật tiểu bang yêu cầu",
    Virginia: "Virginia",
    "Five unexcused days: a plan": "5 ngày nghỉ học không phép: một kế hoạch",
    "Talk with the guardian about the absences": "Nói chuyện với phụ huynh hoặc người giám hộ về những lần nghỉ học",
    "Make a plan for better attendance: school, guardian and student together":
      "Lập kế hoạch để đi học chuyên cần hơn: nhà trường, phụ huynh hoặc người giám hộ, và học sinh cùng nhau",
    "Seven unexcused days: a meeting": "7 ngày nghỉ học không phép: một buổi họp",
    "Set a date for a meeting about attendance": "Định ngày cho một buổi họp về chuyên cần",
    "Hold the meeting within ten school days after the tenth unexcused day":
      "Tổ chức buổi họp trong vòng 10 ngày học sau ngày nghỉ học không phép thứ 10",
    "Ten unexcused days": "10 ngày nghỉ học không phép",
    "Fifteen days absent in a row: no longer on the roll":
      "15 ngày vắng mặt liên tiếp: không còn tên trong danh sách của trường",
    Washington: "Washington",
    "Three unexcused days in one month": "3 ngày nghỉ học không phép trong một tháng",
    "Set a time to talk with guardian and student about the causes of the absences":
      "Hẹn thời gian để nói chuyện với phụ huynh hoặc người giám hộ và học sinh về nguyên nhân của những lần nghỉ học",
    "Two to six unexcused days in one month": "Từ 2 đến 6 ngày nghỉ học không phép trong một tháng",
    "Take steps that fit what the data show. In middle and high school, ask about risks and needs first":
      "Thực hiện những bước phù hợp với điều dữ liệu cho thấy. Ở trường trung học cơ sở và trung học phổ thông, trước hết hỏi về rủi ro và nhu cầu",
    "Seven unexcused days in one month, or fifteen in the school year":
      "7 ngày nghỉ học không phép trong một tháng, hoặc 15 ngày trong năm học",
    "Agree with student and guardian on a way back. Or ask a community engagement board to help":
      "Thống nhất với học sinh và phụ huynh hoặc người giám hộ về cách trở lại trường. Hoặc nhờ một ban tham gia cộng đồng (community engagement board) giúp",
    "If the steps before have not helped, file the petition that the law asks for. This is only for a student under 17":
      "Nếu các bước trước đó không giúp được, nộp đơn mà luật yêu cầu. Việc này chỉ dành cho học sinh dưới 17 tuổi",
    Wisconsin: "Wisconsin",
    "Part or all of a day missed without an excuse": "Một ngày nghỉ không phép cả ngày hoặc một phần",
    "Part or all of five days in one semester missed without an excuse":
      "5 ngày trong một học kỳ nghỉ không phép cả ngày hoặc một phần",
  };
}
