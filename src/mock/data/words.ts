/** Names as a tenant has them: from many places, and beyond ASCII. */
export const firstNames = [
  ...(["Amina", "Björn", "Chloë", "Daniel", "Eoin", "Fatima", "Grace", "Hiroshi", "Ingrid", "José"] as const),
  ...(["Katarzyna", "Liam", "Mónica", "Nguyễn", "Olu", "Priya", "Quentin", "Renée", "Seán", "Tomáš"] as const),
  ...(["Uma", "Viktor", "Wanjiru", "Xavier", "Yusuf", "Zofia", "李娜", "Αλέξης", "Дмитро", "مريم"] as const),
];

export const lastNames = [
  ...([
    "Abebe",
    "Bergström",
    "Castañeda",
    "D’Souza",
    "Évrard",
    "Fischer",
    "García",
    "Hughes",
    "Ito",
    "Jankowska",
  ] as const),
  ...(["Kovačević", "Lindqvist", "McDonagh", "Nowak", "O’Brien", "Patel", "Quist", "Rossi", "Şahin", "Trần"] as const),
  ...(["Ueda", "Vance", "Williams", "Xu", "Yılmaz", "Zając"] as const),
];

export const departments = ["Engineering", "Operations", "Finance", "People", "Sales", "Legal", "Safety"];
export const places = ["Leeds", "Nottingham", "Zürich", "Málaga", "Łódź", "Nairobi", "remote"];
export const jobs = [
  ...(["Structural engineer", "Project manager", "Analyst", "Nurse", "Site supervisor", "Accountant"] as const),
  ...(["HR adviser", "Solicitor", "Data engineer", "Sales lead"] as const),
];

export const categoryNames = [
  ...(["SAFETY", "ETHICS", "LEADERSHIP", "DATA PROTECTION", "CLINICAL PRACTICE", "COMMUNICATION"] as const),
  ...(["SUSTAINABILITY", "LANGUAGES", "FINANCE", "EQUALITY & INCLUSION"] as const),
];

export const audienceNames = [
  ...(["Line managers", "New starters", "Chartered engineers", "Nurses", "First aiders", "Finance team"] as const),
  ...(["Drivers", "Apprentices"] as const),
];

export const activities = [
  { type: "article", name: "Working at height: what changed this year" },
  { type: "video", name: "Giving feedback that people can use" },
  { type: "file", name: "Data protection in one page" },
  { type: "elearning", name: "Manual handling refresher" },
  { type: "article", name: "Café conversations: coaching in ten minutes" },
  { type: "video", name: "Introduction to life cycle assessment" },
  { type: "event", name: "Conference: Brücken bauen" },
  { type: "pathway", name: "From expert to manager" },
  { type: "quiz", name: "Fire safety" },
  { type: "file", name: "Code of conduct" },
  { type: "url", name: "Reading the new contract terms" },
  { type: "article", name: "安全第一" },
];

export const notes = [
  "Watched the recording and noted what to try with my team.",
  "Read it twice; the checklist at the end is what I will use.",
  "Discussed it with a colleague — we disagree on the second point.",
  "Took part in the workshop and wrote a summary for the team.",
  "Compared it with how we do it on site.\nTwo things to change.",
  "Très utile, surtout la partie sur l’écoute.",
];
