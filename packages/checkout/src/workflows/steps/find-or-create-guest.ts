import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"

export interface GuestInput {
  name: string
  /** E.164 */
  phone: string
  email: string | null
}

/** The guest's record in Medusa: the one of her last order with this phone number and e-mail, else a new one. */
export const findOrCreateGuestStep = createStep(
  "find-or-create-guest",
  async ({ name, phone, email }: GuestInput, { container }) => {
    const [before] = await container
      .resolve<CheckoutModuleService>(CHECKOUT_MODULE)
      .listOrderTerms({ phone, email, contact_name: name }, { take: 1, order: { placed_at: "DESC" }, select: ["id", "customer_id"] })
    if (before?.customer_id) return new StepResponse(before.customer_id, null)

    const customers = container.resolve(Modules.CUSTOMER)
    const [known] = email ? await customers.listCustomers({ email, has_account: false }, { take: 1, select: ["id"] }) : []
    if (known) return new StepResponse(known.id, null)
    const created = await customers.createCustomers({ first_name: name, last_name: "", phone, ...(email ? { email } : {}), has_account: false })
    return new StepResponse(created.id, created.id)
  },
  async (created, { container }) => {
    if (created) await container.resolve(Modules.CUSTOMER).deleteCustomers([created])
  },
)
