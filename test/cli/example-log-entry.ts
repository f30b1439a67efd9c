export const exampleLogEntry = {
  logEntryId: "5f9d88d6e1b2a34c56d78902",
  userId: "507f1f77bcf86cd799439011",
  activity: { type: "file", name: "International Space Station after undocking of STS 132" },
  category: { categoryId: "507f1f77bcf86cd799439012", name: "TECHNOLOGY" },
  entryDate: "2020-09-25T19:34:23.133Z",
  durationMinutes: 15,
  description: null,
  isVerified: true,
};
