import type { LotVerb } from "@ocop/traceability/rules/lots"
import { randomUUID } from "node:crypto"
import { LocaleField } from "../locale-field"
import { PortalForm } from "../portal-form"
import { portalWords } from "../words"
import { workOnLot } from "./actions"
import { optionOf, type LotForm } from "./form-context"
import { Remains } from "./remains"
import { VERB_FIELDS } from "./verb-fields"

/** One thing one does with a lot, as a plain form; sent twice it happens once. */
export function VerbForm({ verb, form }: { verb: LotVerb; form: LotForm }) {
  const { lot, variants, others, words, locale } = form
  const Fields = VERB_FIELDS[verb]
  const { remains, remains_split, remains_merge, remains_taken, remains_over, remains_short } = words
  return (
    <PortalForm name={verb} action={workOnLot} submit={words.verbs[verb]} busy={portalWords[locale].saving}>
      <LocaleField locale={locale} />
      <input type="hidden" name="key" value={randomUUID()} />
      <input type="hidden" name="id" value={lot.id} />
      <input type="hidden" name="verb" value={verb} />
      <input type="hidden" name="uom" value={lot.uom} />
      <Fields {...form} />
      {["grade", "split", "merge", "pack", "transform", "loss"].includes(verb) && (
        <Remains
          verb={verb}
          uom={lot.uom}
          left={lot.quantities.left}
          nets={Object.fromEntries(variants.map(({ variant_id, net }) => [variant_id, net]))}
          others={Object.fromEntries(
            others.map((other) => [
              verb === "merge" ? other.id : optionOf(other),
              { uom: other.uom, each: other.unit_net && other.unit_uom ? { quantity: other.unit_net, uom: other.unit_uom } : null, left: other.quantities.left },
            ]),
          )}
          words={{ remains, remains_split, remains_merge, remains_taken, remains_over, remains_short }}
          locale={locale}
        />
      )}
    </PortalForm>
  )
}
