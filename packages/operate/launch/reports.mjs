import { readFileSync } from "node:fs"

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures one readable text per failure
 */

/** @returns {Count} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] })

/** A check without cases of its own (lint, types) counts as one. @param {string} name @param {string} [trouble] @returns {Count} */
export const oneCheck = (name, trouble) => (trouble === undefined ? { ...nothing(), passed: 1 } : { ...nothing(), failed: 1, failures: [`${name}\n${trouble}`] })

/** @param {Count[]} counts @returns {Count} */
export const sum = (counts) =>
  counts.reduce((total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed, skipped: total.skipped + one.skipped, failures: [...total.failures, ...one.failures] }), nothing())

/**
 * A file that cannot be loaded holds no test and still is a failure.
 * @param {string} file vitest's `--reporter=json`
 * @returns {Count}
 */
export function readVitest(file) {
  /** @type {{ testResults: { name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} */
  const report = JSON.parse(readFileSync(file, "utf8"))
  const count = nothing()
  for (const { name, status, message, assertionResults } of report.testResults) {
    for (const test of assertionResults) {
      if (test.status === "passed") count.passed++
      else if (test.status === "failed") {
        count.failed++
        count.failures.push(`${test.fullName} (${name})\n${firstLines(test.failureMessages.join("\n"))}`)
      } else count.skipped++
    }
    if (status === "failed" && !assertionResults.some((test) => test.status === "failed")) {
      count.failed++
      count.failures.push(`${name}\n${firstLines(message)}`)
    }
  }
  return count
}

/**
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ title: string, file: string, line: number, tests: { status: "expected" | "unexpected" | "flaky" | "skipped", results: { error?: { message?: string } }[] }[] }} Spec
 */

/**
 * @param {string} file Playwright's JSON report
 * @returns {Count}
 */
export function readPlaywright(file) {
  /** @type {{ suites: Suite[], errors: { message?: string }[] }} */
  const report = JSON.parse(readFileSync(file, "utf8"))
  const count = nothing()
  /** @param {Suite} suite */
  const walk = ({ specs = [], suites = [] }) => {
    for (const { title, file, line, tests } of specs) {
      for (const { status, results } of tests) {
        if (status === "expected") count.passed++
        else if (status === "skipped") count.skipped++
        else {
          count.failed++
          count.failures.push(`${title} (${file}:${line})\n${firstLines(results.map(({ error }) => error?.message ?? "").join("\n"))}`)
        }
      }
    }
    suites.forEach(walk)
  }
  report.suites.forEach(walk)
  for (const { message } of report.errors) {
    count.failed++
    count.failures.push(firstLines(message ?? "Playwright could not run"))
  }
  return count
}

const COLOUR = /\u001b\[[0-9;]*m/g

/** @param {string} text */
const firstLines = (text) => text.replace(COLOUR, "").trim().split("\n").slice(0, 12).map((line) => `    ${line}`).join("\n")
