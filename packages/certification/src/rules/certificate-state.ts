import type { CertificateState } from "../http"
import { type Certificate, type Decision, decisionsThatCount, type GrantingDecision, isGrant, type Stars } from "./decision"
import { regimeAt } from "./regime"
import { addDays } from "./time"

/** How one certificate stands at an instant. */
export interface CertificateStanding {
  certificate: Certificate
  decision: GrantingDecision
  state: CertificateState
  /** true in active, renewal_window and grace only */
  stands: boolean
  /** what it says at that instant: a downgrade lowers it */
  star: Stars
  /** end of a grace period that has been opened */
  grace_until: Date | null
  /** the revocation, once it has effect */
  revoked_by: Decision | null
  /** the grant that took its place, once it has */
  replaced_by: GrantingDecision | null
}

/** Everything about one certificate that does not depend on the clock. */
export interface CertificateLife {
  decision: GrantingDecision
  certificate: Certificate
  revocation: Decision | null
  grace: { from: Date; until: Date } | null
  renewal_window: { from: Date; until: Date } | null
  downgrades: { at: Date; star: Stars }[]
  successor: GrantingDecision | null
}

/** Lives of all certificates of one product, in the order they begin. The order of the decisions given does not matter. */
export function livesOf(decisions: readonly Decision[]): CertificateLife[] {
  const counting = decisionsThatCount(decisions)
  const lives = counting
    .filter(isGrant)
    .filter(({ certificate }) => certificate.valid_from < certificate.valid_until)
    .sort(byBeginning)
    .map((decision) => lifeWithoutSuccessor(decision, counting))
  return lives.map((life, index) => ({
    ...life,
    // A later grant takes the place of the one before even where nobody wrote so: never do two certificates stand. One revoked before it began never did.
    successor: lives.slice(index + 1).find(everStood)?.decision ?? null,
  }))
}

/** The later one is the one that counts; of two that begin together, the one that says less. */
function byBeginning(one: GrantingDecision, other: GrantingDecision): number {
  const [a, b] = [one.certificate, other.certificate]
  return a.valid_from.getTime() - b.valid_from.getTime() || b.star - a.star || (a.id < b.id ? -1 : 1)
}

const everStood = ({ certificate, revocation }: CertificateLife): boolean =>
  revocation === null || revocation.effective_at > certificate.valid_from

function lifeWithoutSuccessor(decision: GrantingDecision, counting: readonly Decision[]): CertificateLife {
  const { certificate } = decision
  const about = counting.filter((each) => "certificate_id" in each && each.certificate_id === certificate.id)
  const [revocation = null] = about.filter(({ kind }) => kind === "revoke").sort(byEffect)
  const { opens, closes } = regimeAt(certificate.valid_until).renewal_window_days
  return {
    decision,
    certificate,
    revocation,
    grace: graceOf(certificate, about),
    // With only a year known, so is not the day the window opens.
    renewal_window:
      certificate.precision === "year"
        ? null
        : { from: addDays(certificate.valid_until, -opens), until: addDays(certificate.valid_until, -closes) },
    downgrades: about.flatMap((each) => (each.kind === "downgrade" ? [{ at: each.effective_at, star: each.star }] : [])),
    successor: null,
  }
}

function graceOf({ valid_until }: Certificate, about: readonly Decision[]): CertificateLife["grace"] {
  const [span] = about
    .filter(({ kind }) => kind === "grace")
    .map(({ effective_at }) => ({
      from: new Date(Math.max(effective_at.getTime(), valid_until.getTime())),
      until: addDays(valid_until, regimeAt(effective_at).grace_days),
    }))
    .filter(({ from, until }) => from < until)
    .sort((one, other) => one.from.getTime() - other.from.getTime())
  return span ?? null
}

const byEffect = (one: Decision, other: Decision): number =>
  one.effective_at.getTime() - other.effective_at.getTime() || (one.id < other.id ? -1 : 1)

/** How this certificate stands at `at`. */
export function standingOf(life: CertificateLife, at: Date): CertificateStanding {
  const { certificate, decision, revocation, grace, successor, downgrades } = life
  const state = stateAt(life, at)
  const star = Math.min(certificate.star, ...downgrades.filter((each) => each.at <= at).map((each) => each.star)) as Stars
  return {
    certificate,
    decision,
    state,
    stands: state === "active" || state === "renewal_window" || state === "grace",
    star,
    grace_until: grace && at >= grace.from ? grace.until : null,
    revoked_by: state === "revoked" ? revocation : null,
    replaced_by: successor && at >= successor.certificate.valid_from ? successor : null,
  }
}

function stateAt(life: CertificateLife, at: Date): CertificateState {
  const { certificate, revocation, grace, successor } = life
  if (revocation && at >= revocation.effective_at) return "revoked"
  if (at < certificate.valid_from) return "upcoming"
  if (successor && at >= successor.certificate.valid_from) return afterReplacement(life, successor)
  if (at < certificate.valid_until) return isWithin(life.renewal_window, at) ? "renewal_window" : "active"
  return isWithin(grace, at) ? "grace" : "expired"
}

/** A certificate that had run out before the next one began has expired, whatever the next one is called. */
function afterReplacement({ certificate, grace }: CertificateLife, successor: GrantingDecision): CertificateState {
  const from = successor.certificate.valid_from
  const handedOver = from <= certificate.valid_until || (grace !== null && grace.from <= from && from <= grace.until)
  if (!handedOver) return "expired"
  return successor.kind === "renew" ? "renewed" : "superseded"
}

const isWithin = (span: { from: Date; until: Date } | null, at: Date): boolean => span !== null && span.from <= at && at < span.until

/**
 * How one certificate stands at an instant, from all decisions about its product; null when no decision that counts grants it.
 *
 * `renewal_window` is said from 180 to 120 days before the end, while a dossier for renewal is due; from then to the end it is `active` again.
 */
export function certificateStateOf(decisions: readonly Decision[], certificateId: string, at: Date): CertificateStanding | null {
  const life = livesOf(decisions).find(({ certificate }) => certificate.id === certificateId)
  return life ? standingOf(life, at) : null
}

/** Every instant at which anything about these certificates may change. */
export function turningPoints(lives: readonly CertificateLife[]): Date[] {
  return lives.flatMap(({ certificate, revocation, grace, renewal_window, downgrades }) => [
    certificate.valid_from,
    certificate.valid_until,
    ...(revocation ? [revocation.effective_at] : []),
    ...(grace ? [grace.from, grace.until] : []),
    ...(renewal_window ? [renewal_window.from, renewal_window.until] : []),
    ...downgrades.map((each) => each.at),
  ])
}
