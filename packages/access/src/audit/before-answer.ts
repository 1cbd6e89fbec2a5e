import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Does something when the answer is known and before it leaves. Should it fail, the answer goes out all the same: what is done is done. */
export function beforeAnswer(res: MedusaResponse, deed: () => Promise<void>): void {
  const end = res.end.bind(res) as (...args: unknown[]) => MedusaResponse
  res.end = ((...args: unknown[]) => {
    res.end = end as typeof res.end
    void deed()
      .catch((error: unknown) => (res.req as MedusaRequest).scope.resolve(ContainerRegistrationKeys.LOGGER).error("The audit log could not be written", error as Error))
      .finally(() => end(...args))
    return res
  }) as typeof res.end
}
