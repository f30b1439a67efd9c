export { cpdReport, type CpdReport, type CpdReportOptions, type ReportCheck } from "./report.js";
export { breakdowns, type Breakdown, type BreakdownRow } from "./breakdown.js";
export type { HrRecords, HrUnmatched } from "./hr.js";
export type { Minutes } from "./minutes.js";
export type { Person } from "./people.js";
export type { Outsider, ReportRow } from "./rows.js";
