import { copyDemoShop, makeDemoTemplate, makeTemplate } from "./make-template"

/** `node fill-databases.js [name…]`: the templates on the server in `DB_PORT`, and for each name a demo shop as a real one would have it. */
async function fillDatabases(names: string[]): Promise<void> {
  await makeTemplate()
  await makeDemoTemplate()
  for (const name of names) await copyDemoShop(name)
}

fillDatabases(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
