import { expect, test } from "vitest";
import { badges } from "../../scripts/badges/badges.js";
import { readProjectFile } from "../support/project-file.js";

const readme = readProjectFile("README.md");
const current = Object.entries(await badges((path) => Promise.resolve(readProjectFile(path))));

test.each(current)("the badge %s is current, and so is the README", (name, svg) => {
  expect(readProjectFile(`.github/badges/${name}.svg`)).toBe(svg);
  const said = /aria-label="(.*?)(?: min\+gzip)?"/.exec(svg)?.[1];
  expect(readme).toContain(`[![${said}](.github/badges/${name}.svg)]`);
});

test("every image in the README is a file of the project", () => {
  const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, address = ""]) => address);
  expect(pictures.length).toBe(current.length);
  expect(pictures.filter((address) => /^[a-z]+:|^\/\//.test(address))).toEqual([]);
});

test("the README has about 200 lines", () => {
  expect(readme.split("\n").length).toBeLessThan(260);
});
