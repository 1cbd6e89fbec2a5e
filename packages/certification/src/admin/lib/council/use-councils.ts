import { sdk } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import type { CouncilListResponse } from "../../../http/council"

export const useCouncils = () => useQuery({ queryKey: ["ocop-council-councils"], queryFn: () => sdk.client.fetch<CouncilListResponse>("/admin/ocop/councils") })
