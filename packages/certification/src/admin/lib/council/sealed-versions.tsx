import { Text } from "@medusajs/ui"
import { instantText, useWords } from "@ocop/office"
import type { MySheetResponse } from "../../../http/council"
import { pointsText } from "./points-text"
import { councilWords } from "./words"

/** What I have sealed, and why it was opened again. */
export const SealedVersions = ({ versions }: Pick<MySheetResponse, "versions">) => {
  const say = useWords(councilWords)
  return (
    <ul className="flex flex-col gap-y-2 px-6 py-4">
      {versions.map(({ version, total, sealed_at, hash, reopened }) => (
        <li key={version}>
          <Text size="small" className={reopened ? "text-ui-fg-muted" : ""}>{say.seal1(version, pointsText(total), instantText(sealed_at))}</Text>
          <Text size="xsmall" className="text-ui-fg-muted break-all font-mono">{say.fingerprint} {hash.slice(0, 16)}</Text>
          {reopened && <Text size="small" className="text-ui-fg-subtle">{say.reopenedFor(reopened.reason, reopened.by_name)}</Text>}
        </li>
      ))}
    </ul>
  )
}
