import { test as base } from "@playwright/test"
import { Buyer } from "./buyer"
import { Office } from "./office"

interface Fixtures {
  buyer: Buyer
}

/** A journey: one buyer in a browser of her own, and the office that can be called upon. */
export const test = base.extend<Fixtures, { office: Office }>({
  buyer: async ({ page }, use) => {
    await use(new Buyer(page))
  },
  office: [
    async ({}, use) => {
      await use(await Office.logIn())
    },
    { scope: "worker" },
  ],
})

export { expect } from "@playwright/test"
