import { defineRouteConfig } from "@medusajs/admin-sdk"
import { AcademicCap } from "@medusajs/icons"
import { Button, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text, toast } from "@medusajs/ui"
import { dayText, messageOf, OfficeList, sdk, useMay, useWords } from "@ocop/office"
import { useState } from "react"
import type { AdminCertificateRow } from "../../../http"
import { ImportForm } from "../../lib/import-form"
import { importWords } from "../../lib/import-words"
import { STATE_COLOR, words } from "../../lib/words"

const column = createDataTableColumnHelper<AdminCertificateRow>()
const filter = createDataTableFilterHelper<AdminCertificateRow & { ends: string }>()

const CertificatesPage = () => {
  const say = useWords(importWords)
  const may = useMay()
  const certificate = useWords(words)
  const [importing, setImporting] = useState(false)
  const print = async (row: AdminCertificateRow) => {
    try {
      const answer = await sdk.client.fetch<Response>(`/admin/ocop/certificates/${row.id}/pdf`, { headers: { accept: "application/pdf" } })
      window.open(URL.createObjectURL(await answer.blob()), "_blank", "noopener")
    } catch (error) {
      toast.error(say.notPrinted, { description: messageOf(error, say.tryAgain) })
    }
  }
  return (
    <>
      <OfficeList<AdminCertificateRow>
        title={say.title}
        note={say.note}
        path="/admin/ocop/certificates"
        rowsKey="certificates"
        sheetPath="/admin/ocop/certificates/sheet"
        queryKey="ocop-certificates"
        empty={{ heading: say.empty }}
        linkTo={({ product_id }) => `/products/${product_id}`}
        actions={may("write:decision") && <Button size="small" variant="secondary" onClick={() => setImporting(true)}>{say.open}</Button>}
        columns={[
          column.accessor("number", { header: say.number, enableSorting: true, cell: ({ row }) => row.original.number ?? <span title={certificate.unknownNumber(row.original.source)}>{certificate.noNumber}</span> }),
          column.display({
            id: "product",
            header: say.product,
            cell: ({ row }) => (
              <div className="max-w-64 py-2">
                <Text size="small" className="truncate">{row.original.product.title}</Text>
                <Text size="xsmall" className="text-ui-fg-subtle truncate">{row.original.producer?.name ?? "–"}</Text>
              </div>
            ),
          }),
          column.accessor("star", { header: certificate.level, enableSorting: true, cell: ({ row }) => certificate.star(row.original.star) }),
          column.accessor("valid_from", { header: say.from, enableSorting: true, cell: ({ row }) => (row.original.precision === "year" ? certificate.recognisedIn(row.original.recognised_year) : dayText(row.original.valid_from)) }),
          column.accessor("valid_until", { header: say.ends, enableSorting: true, cell: ({ row }) => (row.original.precision === "year" ? "–" : dayText(row.original.grace_until ?? row.original.valid_until)) }),
          column.accessor("state", { header: certificate.today, cell: ({ row }) => <StatusBadge color={STATE_COLOR[row.original.state]}>{certificate.states[row.original.state]}</StatusBadge> }),
          column.action({ actions: ({ row }) => (row.original.number ? [{ label: say.print, onClick: () => void print(row.original) }] : []) }),
        ]}
        filters={[
          filter.accessor("star", { type: "select", label: certificate.level, options: [3, 4, 5].map((star) => ({ value: String(star), label: certificate.star(star) })) }),
          filter.accessor("ends", { type: "radio", label: say.ends, options: Object.entries(say.endsChoices).map(([value, label]) => ({ value, label })) }),
        ]}
      />
      {importing && <ImportForm onClose={() => setImporting(false)} />}
    </>
  )
}

export const config = defineRouteConfig({ label: "menu.certificates", translationNs: "ocop-certification", icon: AcademicCap, rank: 70 })

export default CertificatesPage
