import { notFound } from "next/navigation"
import { BUILD_ONLY } from "@/features/shell/page-only"

/** Whatever no other page answers. */
export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ rest: [BUILD_ONLY] }]

export default function Page() {
  notFound()
}
