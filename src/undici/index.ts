export { createUndiciFetch, type UndiciFetch } from "./fetch.js";
