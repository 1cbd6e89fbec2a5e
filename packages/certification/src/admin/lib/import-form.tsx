import { Badge, Button, FocusModal, Heading, Hint, Input, Table, Text, toast } from "@medusajs/ui"
import { Field, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { AdminImportCertificatesResponse } from "../../http"
import { importWords } from "./import-words"
import { words } from "./words"

/** A register of past certificates: tried first, every line with its reason, then all of it or nothing. */
export const ImportForm = ({ onClose }: { onClose: () => void }) => {
  const say = useWords(importWords)
  const { kinds } = useWords(words)
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [judged, setJudged] = useState<AdminImportCertificatesResponse | null>(null)
  const send = useMutation({
    mutationFn: async (dry_run: boolean) =>
      sdk.client.fetch<AdminImportCertificatesResponse>("/admin/ocop/certificates/import", { method: "POST", body: { filename: file?.name, content: await base64Of(file!), dry_run } }),
    onSuccess: async (answer) => {
      setJudged(answer)
      if (!answer.imported) return
      await Promise.all(["ocop-certificates", "ocop-overview", "ocop-certification"].map((key) => queries.invalidateQueries({ queryKey: [key] })))
      toast.success(say.done(answer.accepted))
      onClose()
    },
    onError: (error) => toast.error(say.failed, { description: messageOf(error, say.tryAgain) }),
  })
  const allGood = judged !== null && judged.accepted === judged.lines.length

  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <FocusModal.Header>
          <FocusModal.Close asChild>
            <Button size="small" variant="secondary">{say.cancel}</Button>
          </FocusModal.Close>
          <Button size="small" variant="secondary" disabled={!file} isLoading={send.isPending} onClick={() => send.mutate(true)}>{say.check}</Button>
          <Button size="small" disabled={!allGood} isLoading={send.isPending} onClick={() => send.mutate(false)}>{say.take}</Button>
        </FocusModal.Header>
        <FocusModal.Body className="overflow-y-auto">
          <div className="mx-auto flex w-full max-w-3xl flex-col gap-y-5 p-6 md:p-8">
            <div>
              <FocusModal.Title asChild>
                <Heading>{say.importTitle}</Heading>
              </FocusModal.Title>
              <Text size="small" className="text-ui-fg-subtle">{say.importNote}</Text>
            </div>
            <Field label={say.file} htmlFor="register">
              <Input
                id="register"
                type="file"
                accept=".csv,.xlsx"
                onChange={(event) => {
                  setFile(event.target.files?.[0] ?? null)
                  setJudged(null)
                }}
              />
            </Field>
            {judged && <Hint variant={allGood ? "info" : "error"}>{say.checked(judged.accepted, judged.lines.length)}</Hint>}
            {judged && (
              <div className="overflow-x-auto">
                <Table>
                  <Table.Header>
                    <Table.Row>
                      <Table.HeaderCell>{say.line}</Table.HeaderCell>
                      <Table.HeaderCell>{say.product}</Table.HeaderCell>
                      <Table.HeaderCell>{say.number}</Table.HeaderCell>
                      <Table.HeaderCell>{say.result}</Table.HeaderCell>
                    </Table.Row>
                  </Table.Header>
                  <Table.Body>
                    {judged.lines.map((line) => (
                      <Table.Row key={line.line}>
                        <Table.Cell>{line.line}</Table.Cell>
                        <Table.Cell>{line.product}</Table.Cell>
                        <Table.Cell>{line.certificate_number}</Table.Cell>
                        <Table.Cell>{line.refused ? <span className="text-ui-fg-error">{line.refused}</span> : <Badge size="2xsmall" color="green">{line.kind ? kinds[line.kind] : say.accepted}</Badge>}</Table.Cell>
                      </Table.Row>
                    ))}
                  </Table.Body>
                </Table>
              </div>
            )}
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ""))
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })
