import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { dataDirectory } from "../launch/command.mjs"
import { requireNode } from "../launch/node-version.mjs"
import { isPortFree, requirePorts } from "../launch/ports.mjs"
import { Processes, stopGroup } from "../launch/processes.mjs"
import { oneCheck, readPlaywright, readVitest, sum } from "../launch/reports.mjs"
import { readRunRecord, RunRecord } from "../launch/run-file.mjs"
import { Stamps } from "../launch/stamps.mjs"

const folder = () => mkdtempSync(join(tmpdir(), "ocop-launch-"))
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ")
  } catch {
    return false
  }
}

describe("Node", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("%s is new enough", (version) => {
    expect(() => requireNode(version)).not.toThrow()
  })

  it.each(["20.18.3", "18.20.0", "19.99.0"])("%s is refused in one line", (version) => {
    expect(() => requireNode(version)).toThrow(`Node 20.19.0 or newer is needed, this is ${version}`)
  })
})

describe("what is typed behind a command", () => {
  const run = (...typed: string[]) => spawnSync(process.execPath, typed, { cwd: resolve(__dirname, ".."), encoding: "utf8", timeout: 20_000 })

  it.each(["start", "dev", "test", "bench", "bench-search"])("npm run %s --help says what may stand there and does nothing", (name) => {
    expect(run(`${name}.mjs`, "--help")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^npm /), stderr: "" })
  })

  it("is refused before anything is done when it is mistyped: no run of no test counts as a good one", () => {
    expect(run("test.mjs", "unitt")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("unitt") })
    expect(run("bench.mjs", "--onec")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--once") })
  })
})

describe("ports", () => {
  it("says which port is taken and which variable changes it", async () => {
    const server = createServer().listen(0)
    await new Promise((resolve) => server.once("listening", resolve))
    const address = server.address()
    const port = typeof address === "object" && address ? address.port : 0

    await expect(requirePorts({ BACKEND_PORT: port })).rejects.toThrow(`Port ${port} is taken`)
    await expect(requirePorts({ BACKEND_PORT: port })).rejects.toThrow("BACKEND_PORT=")
    await new Promise((resolve) => server.close(resolve))
    expect(await isPortFree(port)).toBe(true)
  })
})

describe("the data folder", () => {
  it("that is no folder is refused with the way out", () => {
    const file = join(folder(), "a-file")
    writeFileSync(file, "")
    vi.stubEnv("OCOP_DATA_DIR", file)

    expect(() => dataDirectory()).toThrow(`Nothing can be written into the folder ${file} (EEXIST)`)
    expect(() => dataDirectory()).toThrow("OCOP_DATA_DIR=… npm start")
    vi.unstubAllEnvs()
  })
})

describe("who runs on a data folder", () => {
  it("is found while it lives", () => {
    const file = join(folder(), "run.json")
    new RunRecord(file, { backend: 9000 })

    expect(readRunRecord(file).running).toMatchObject({ owner: { pid: process.pid }, ports: { backend: 9000 } })
  })

  it("is forgotten when another process has its number, but the children it left are named", () => {
    const file = join(folder(), "run.json")
    const record = new RunRecord(file, {})
    record.add("backend", process.pid)
    const content = JSON.parse(readFileSync(file, "utf8"))
    writeFileSync(file, JSON.stringify({ ...content, owner: { ...content.owner, born: "another moment" } }))

    const { running, leftovers } = readRunRecord(file)

    expect(running).toBeUndefined()
    expect(leftovers).toMatchObject([{ name: "backend", pid: process.pid }])
  })

  it.each(["", "{", '{"owner": 1}', "null"])("is nobody when the file holds %j", (content) => {
    const file = join(folder(), "run.json")
    writeFileSync(file, content)

    expect(readRunRecord(file)).toEqual({ leftovers: [] })
  })
})

describe("processes", { timeout: 90_000 }, () => {
  it("end together with everything they started", async () => {
    const logFile = join(folder(), "log")
    const script = "const c = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']); console.log(c.pid); setInterval(() => {}, 1000)"
    const processes = new Processes()
    const child = processes.start({ name: "parent", program: process.execPath, args: ["-e", script], cwd: ".", env: process.env, logFile })
    await vi.waitUntil(() => /^\d+\n/.test(readFileSync(logFile, "utf8")), { timeout: 60_000 })
    const grandchild = Number(readFileSync(logFile, "utf8"))

    await processes.stopAll()

    expect([isAlive(child.pid), isAlive(grandchild)]).toEqual([false, false])
    expect(() => processes.start({ name: "late", program: process.execPath, args: [], cwd: ".", env: {}, logFile })).toThrow("stopped")
  })

  it("are ended by force when they do not listen", async () => {
    const child = spawn(process.execPath, ["-e", "process.on('SIGTERM', () => {}); console.log('ready'); setInterval(() => {}, 1000)"], { detached: true })
    await new Promise((resolve) => child.stdout.once("data", resolve))

    const exited = once(child, "exit")

    await stopGroup(child.pid!, 100)

    expect(await exited).toEqual([null, "SIGKILL"])
  })

  it("notice that npm above them was killed", async () => {
    const watch = `import(${JSON.stringify(resolve(__dirname, "../launch/npm-gone.mjs"))}).then(({ whenNpmIsGone }) => { whenNpmIsGone(() => { console.log("gone"); process.exit() }); setInterval(() => {}, 1000); console.log("watching") })`
    const shell = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(watch)}], { stdio: "inherit" })`
    const npm = spawn(process.execPath, ["-e", shell], { env: { ...process.env, npm_lifecycle_event: "start" }, stdio: ["ignore", "pipe", "inherit"] })
    const said = createInterface(npm.stdout)[Symbol.asyncIterator]()

    expect((await said.next()).value).toBe("watching")
    npm.kill("SIGKILL")

    expect((await said.next()).value).toBe("gone")
  })

  it("say what went wrong in the words of their log", async () => {
    const logFile = join(folder(), "log")
    const failing = { name: "Baking", program: process.execPath, args: ["-e", "console.log('fine'); console.error('error: no flour'); process.exit(3)"], cwd: ".", env: {}, logFile }

    await expect(new Processes().run(failing)).rejects.toThrow(/Baking failed \(exit code 3\)[^]*error: no flour/)
  })
})

describe("marks of work done", () => {
  it("count only for the same input, and not at all when the file is broken", () => {
    const file = join(folder(), "stamps.json")
    const stamps = new Stamps(file)
    stamps.done("build", "a")

    expect([stamps.isDone("build", "a"), stamps.isDone("build", "b")]).toEqual([true, false])
    writeFileSync(file, '{"build":')
    expect(stamps.isDone("build", "a")).toBe(false)
  })
})

describe("the count at the end of npm test", () => {
  it("takes a file that cannot be loaded for a failure", () => {
    const file = join(folder(), "vitest.json")
    const test = (status: string) => ({ status, fullName: `a ${status} test`, failureMessages: [] })
    writeFileSync(
      file,
      JSON.stringify({
        testResults: [
          { name: "a.test.ts", status: "failed", message: "", assertionResults: [test("passed"), test("failed"), test("pending")] },
          { name: "b.test.ts", status: "failed", message: "Cannot find module", assertionResults: [] },
        ],
      }),
    )

    expect(readVitest(file)).toMatchObject({ passed: 1, failed: 2, skipped: 1 })
  })

  it("takes a journey that passed only the second time for a failure", () => {
    const file = join(folder(), "playwright.json")
    const spec = (status: string) => ({ title: status, file: "buy.spec.ts", line: 1, tests: [{ status, results: [] }] })
    writeFileSync(file, JSON.stringify({ errors: [], suites: [{ title: "", specs: [spec("expected")], suites: [{ title: "", specs: [spec("flaky"), spec("skipped"), spec("unexpected")] }] }] }))

    expect(readPlaywright(file)).toMatchObject({ passed: 1, failed: 2, skipped: 1 })
  })

  it("adds up", () => {
    expect(sum([oneCheck("lint"), oneCheck("types", "TS2322")])).toEqual({ passed: 1, failed: 1, skipped: 0, failures: ["types\nTS2322"] })
  })
})
