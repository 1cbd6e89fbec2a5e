"use client"
import type { TillSellerResponse } from "@ocop/counter/http"
import { useEffect, useState } from "react"
import type { Locale } from "@/i18n/locales"
import { primary, TextInput } from "../parts/fields"
import { tillKey, type KnownTill } from "../store/tills"
import { NotSent, signIn, tillServer } from "../sync/till-server"
import type { CounterWords } from "../words"

interface DoorProps {
  storage: boolean
  words: CounterWords
  locale: Locale
  onEnter: (till: KnownTill) => void
}

/** The way in: once with a signal, then the till opens by itself. */
export function Door({ storage, words, locale, onEnter }: DoorProps) {
  const [email, setEmail] = useState("")
  const [password, setPassword] = useState("")
  const [seller, setSeller] = useState<TillSellerResponse | null>(null)
  const [problem, setProblem] = useState("")
  const [busy, setBusy] = useState(false)
  const enter = ({ seller: who }: TillSellerResponse, point: TillSellerResponse["points"][number]) =>
    onEnter({ key: tillKey(who.id, point.id), seller_id: who.id, seller_name: who.name, role: who.role, point, opened_at: new Date().toISOString() })
  const look = async () => {
    const me = await tillServer(null, locale).me()
    const [only, ...more] = me.points
    if (only && more.length === 0) return enter(me, only)
    setSeller(me)
  }
  useEffect(() => {
    // Signed in already: straight on.
    if (!storage) look().catch(() => undefined)
  }, [storage])
  const come = async () => {
    setBusy(true)
    setProblem("")
    try {
      await signIn(email.trim(), password, locale)
      await look()
    } catch (error) {
      const why = error instanceof NotSent ? error.why : "busy"
      setProblem(why === "no_signal" ? words.first_offline : why === "signed_out" ? words.wrong_password : why === "refused" && error instanceof Error ? error.message : words.busy)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="mx-auto grid w-full max-w-[30rem] gap-5 py-6">
      <h1 tabIndex={-1} className="sign text-33 text-leaf outline-none">
        {seller ? words.choose_point : words.door_title}
      </h1>
      {storage && <p role="alert" className="rounded-card bg-alert-wash p-4 text-18 text-alert">{words.storage_refused}</p>}
      {seller ? (
        <ul className="grid gap-3">
          {seller.points.length === 0 && <li className="text-18">{words.no_points}</li>}
          {seller.points.map((point) => (
            <li key={point.id}>
              <button type="button" onClick={() => enter(seller, point)} className="grid min-h-16 w-full rounded-card border-2 border-leaf bg-card p-4 text-left text-18 font-semibold hover:bg-leaf-wash">
                {point.name}
                <span className="text-14 font-normal text-quiet">{point.address}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            void come()
          }}
        >
          <p className="text-18">{words.door_text}</p>
          <TextInput label={words.email} value={email} onChange={(event) => setEmail(event.target.value)} type="email" autoComplete="username" autoCapitalize="none" required maxLength={200} />
          <TextInput label={words.password} value={password} onChange={(event) => setPassword(event.target.value)} type="password" autoComplete="current-password" required maxLength={200} />
          {problem && <p role="alert" className="rounded-card bg-alert-wash p-4 font-semibold text-alert">{problem}</p>}
          <button type="submit" disabled={busy || storage} className={primary}>{busy ? words.signing_in : words.sign_in}</button>
        </form>
      )}
    </div>
  )
}
