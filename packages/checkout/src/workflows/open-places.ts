import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { openShippingOptionsStep, type OpenShippingOptionsInput } from "./steps/open-shipping-options"

/** Lets goods leave from these stock locations, by parcel and for pickup. Places that do so already are left alone. */
export const openPlacesWorkflow = createWorkflow("open-places", (input: OpenShippingOptionsInput) => new WorkflowResponse(openShippingOptionsStep(input)))
