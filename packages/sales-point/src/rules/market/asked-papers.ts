import { type PointPaperKind, paperStanding } from "../point-names"

export interface AskedPaper {
  kind: PointPaperKind
  /** the best one in the folder; `missing`: there is none */
  standing: "valid" | "soon" | "expired" | "missing"
  number: string | null
  expires_on: string | null
}

interface FolderPaper {
  kind: PointPaperKind
  number: string
  expires_on: string | null
  withdrawn: boolean
}

/** Of the papers the chain asks for: which lie in the folder of the point, and which run out. The one that lasts longest counts. */
export function askedPapers(asked: readonly PointPaperKind[], folder: readonly FolderPaper[], today: string): AskedPaper[] {
  return asked.map((kind) => {
    const [best] = folder.filter((paper) => paper.kind === kind && !paper.withdrawn).sort((one, other) => (other.expires_on ?? "9999").localeCompare(one.expires_on ?? "9999"))
    return best ? { kind, standing: paperStanding(best, today), number: best.number, expires_on: best.expires_on } : { kind, standing: "missing", number: null, expires_on: null }
  })
}
