import type { Citation } from "../../framework/index.js";

export const playbook2020: Citation = {
  title: "Attendance Playbook: Smart Strategies for Reducing Chronic Absenteeism in the COVID Era",
  publisher: "FutureEd and Attendance Works",
  date: "2020-06",
  url: "https://docslib.org/doc/7082562/attendance-playbook",
};

export const covidReliefPlaybook: Citation = {
  title: "Covid-Relief Playbook: Smart Strategies for Investing",
  publisher: "FutureEd",
  url: "https://www.readkong.com/page/covid-relief-playbook-smart-strategies-for-investing-9253204",
};

export const truancyPage: Citation = {
  title: "Policies and Protocols for Truancy Prevention Programs",
  publisher: "Massachusetts Department of Elementary and Secondary Education",
  date: "2020-12-21",
  url: "https://www.doe.mass.edu/sfs/safety/truancy.html",
};

export const disciplineLaw: Citation = {
  title: "Massachusetts Legislature Amends Student Discipline Law (M.G.L. c.71, §37H¾)",
  publisher: "vdh Boston",
  url: "https://vdhboston.com/massachusetts-legislature-amends-student-discipline-law",
};

export const nudgeStudy: Citation = {
  title: "Reducing student absences at scale by targeting parents' misbeliefs",
  publisher: "Rogers & Feller, Nature Human Behaviour 2, 335–342",
  date: "2018",
  url: "https://www.nature.com/articles/s41562-018-0328-1",
};

export const earlyGradesNudgeStudy: Citation = {
  title: "Reducing Student Absenteeism in the Early Grades by Targeting Parental Beliefs",
  publisher: "Robinson, Lee, Dearing & Rogers, American Educational Research Journal 55(6), 1163–1192",
  date: "2018",
  url: "https://doi.org/10.3102/0002831218772274",
};

export const textingReview: Citation = {
  title: "WWC review of a study of adaptive text messages to parents",
  publisher: "What Works Clearinghouse",
  url: "https://ies.ed.gov/ncee/WWC/Study/90484",
};

export const textingStudy: Citation = {
  title: "Impact Evaluation of Parent Messaging Strategies on Student Attendance",
  publisher: "Institute of Education Sciences",
  url: "https://ies.ed.gov/use-work/evaluations/impact-evaluation-parent-messaging-strategies-student-attendance",
};

export const californiaParents: Citation = {
  title: "California School Attendance Research",
  publisher: "California School Attendance Research Project, in a copy",
  url: "https://vdocuments.net/california-school-attendance-research-project-california-school-attendance-research.html",
};

export const homeVisitArticle: Citation = {
  title: "Knock knock, teacher here",
  publisher: "Johns Hopkins Magazine",
  date: "2019",
  url: "https://hub.jhu.edu/magazine/2019/fall/idea-teacher-home-visits/",
};

export const leapPage: Citation = {
  title: "Learner Engagement and Attendance Program (LEAP)",
  publisher: "Connecticut State Department of Education",
  url: "https://portal.ct.gov/sde/chronic-absence/learner-engagement-and-attendance-program-leap",
};

export const leapArticle: Citation = {
  title: "How Home Visits Helped Connecticut Cut Student Absenteeism",
  publisher: "FutureEd",
  url: "https://future-ed.org/how-home-visits-helped-connecticut-cut-student-absenteeism",
};

export const restorativeStudy: Citation = {
  title: "Can Restorative Practices Improve School Climate and Curb Suspensions?",
  publisher: "RAND Corporation",
  date: "2018",
  url: "https://www.rand.org/pubs/research_briefs/RB10051.html",
};

export const restorativeFirstYear: Citation = {
  title: "Abstract of a study of restorative practices within PBIS in 14 elementary and middle schools",
  publisher: "Researcher.Life Discovery",
  url: "https://discovery.researcher.life/topic/first-full-year-of-implementation/5816335",
};

export const earlyWarningStudy: Citation = {
  title:
    "Getting students on track for graduation: Impacts of the Early Warning Intervention and Monitoring System after one year",
  publisher: "Institute of Education Sciences, REL Midwest",
  date: "2017",
  url: "https://ies.ed.gov/ncee/edlabs/projects/project.asp?projectID=388",
};

export const earlyWarningRating: Citation = {
  title: "Early Warning Intervention and Monitoring System (EWIMS)",
  publisher: "Evidence for ESSA",
  url: "https://evidenceforessa.org/program/early-warning-intervention-and-monitoring-system-ewims/",
};

export const earlyWarningReview: Citation = {
  title: "WWC review of Getting Students on Track for Graduation",
  publisher: "What Works Clearinghouse",
  date: "2022-09",
  url: "https://ies.ed.gov/ncee/wwc/Study/86382",
};

export const earlyWarningCutOff: Citation = {
  title: "Can early warning systems improve attendance for low-SES students?",
  publisher: "Best Evidence in Brief",
  date: "2024-04-11",
  url: "https://beibindex.wordpress.com/2024/04/11/can-early-warning-systems-improve-attendance-for-low-ses-students/",
};

export const checkAndConnectStudy: Citation = {
  title:
    "The Effect of Mentoring on School Attendance and Academic Outcomes: A Randomized Evaluation of the Check & Connect Program (WP-16-18)",
  publisher: "Institute for Policy Research, Northwestern University",
  date: "2016",
  url: "https://ipr.northwestern.edu/our-work/working-papers/2016/WP-16-18.html",
};

export const checkAndConnectCost: Citation = {
  title:
    "The Effect of Mentoring on School Attendance and Academic Outcomes: A Randomized Evaluation of Check & Connect",
  publisher: "J-PAL",
  url: "https://origin.povertyactionlab.org/evaluation/effect-mentoring-school-attendance-and-academic-outcomes-randomized-evaluation-check",
};

export const successMentorsPage: Citation = {
  title: "New York City Success Mentors",
  publisher: "Attendance Works",
  url: "https://www.attendanceworks.org/what-works/new-york-city/success-mentors/",
};

export const communitiesInSchools: Citation = {
  title: "Research brief: Improving Attendance in Our Schools",
  publisher: "Communities In Schools",
  url: "https://pdfslide.us/documents/research-brief-communities-in-schools-brief-improving-attendance-in-our-schools.html",
};

export const policePartnership: Citation = {
  title: "Program Profile: Ability School Engagement Program (Australia)",
  publisher: "CrimeSolutions, National Institute of Justice",
  date: "2017-12-07",
  url: "https://www.crimesolutions.gov/ProgramDetails.aspx?ID=580",
};

export const awardsStudy: Citation = {
  title: "The demotivating effect (and unintended message) of awards",
  publisher: "Robinson, Gallus, Lee & Rogers, Organizational Behavior and Human Decision Processes 163, 51–64",
  date: "2021",
  url: "https://www.carlydrobinson.com/the-demotivating-effect-and-unintended-message-of-awards",
};

export const truancyReview: Citation = {
  title: "Indicated truancy interventions: effects on school attendance among chronic truant students",
  publisher: "Campbell Collaboration",
  date: "2012-05-07",
  url: "https://www.campbellcollaboration.org/better-evidence/truancy-interventions-effects-on-school-attendance.html",
};
