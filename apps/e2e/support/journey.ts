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

/** Of a journey that changes what others see (a price, stock, the backend itself): it is made while no other is. */
export const ALONE = { tag: "@alone" }

/** The same of a long one that changes nothing another of this kind looks at: these are made two at a time, while no others are. */
export const BESIDE = { tag: "@beside" }

export { expect } from "@playwright/test"
