import type { Citation } from "./types.js";

const dese = "Massachusetts Department of Elementary and Secondary Education";

export const truancyPage: Citation = {
  title: "Policies and Protocols for Truancy Prevention Programs",
  publisher: dese,
  date: "2020-12-21",
  url: "https://www.doe.mass.edu/sfs/safety/truancy.html",
};

export const leverTopics: Citation = {
  title: "Safe and Supportive Schools: Six Lever Topics",
  publisher: dese,
  url: "https://sassma.org/levers.asp",
};

export const grantOf2018: Citation = {
  title: "FY2018: Safe and Supportive Schools Grant, Fund Code 335",
  publisher: dese,
  url: "https://doe.mass.edu/grants/2018/335",
};

export const awardsOf2020: Citation = {
  title: "FY2020 grant awards: Safe and Supportive Schools, Fund Code 335",
  publisher: dese,
  date: "2019-10-15",
  url: "https://doe.mass.edu/grants/2020/awards/335.html",
};

export const rootCausePage: Citation = {
  title: "Root Causes",
  publisher: "Attendance Works",
  url: "https://www.attendanceworks.org/chronic-absence/addressing-chronic-absence/3-tiers-of-intervention/root-causes/",
};
