"use client"
import { useEffect, useRef, useState } from "react"
import { type Decode, openDecoder } from "../../trace/decoder"
import { useOpenTill } from "../app/till-context"
import { secondary } from "./fields"

/** Between two looks at the picture. */
const LOOK_EVERY_MS = 160
/** Out of sight for so long, the same label is another box: three boxes of one lot are three readings, one box held still is one. */
const SAME_AGAIN_MS = 1_500

/** The camera, open until it is closed: box after box. Nothing is loaded before it is asked for. */
export function ScanCamera({ onCode, onClose }: { onCode: (text: string) => void; onClose: () => void }) {
  const { words } = useOpenTill()
  const video = useRef<HTMLVideoElement>(null)
  const heard = useRef(onCode)
  heard.current = onCode
  const [trouble, setTrouble] = useState<"denied" | "none" | null>(null)
  useEffect(() => {
    let [over, timer] = [false, 0]
    let stream: MediaStream | undefined
    let last = { text: "", at: 0 }
    const look = async (decode: Decode) => {
      if (over || !video.current) return
      const texts = video.current.readyState >= 2 ? await decode(video.current).catch((): string[] => []) : []
      const now = performance.now()
      for (const text of texts) {
        const held = text === last.text && now - last.at < SAME_AGAIN_MS
        last = { text, at: now }
        if (held) continue
        navigator.vibrate?.(60)
        heard.current(text)
      }
      if (!over) timer = window.setTimeout(() => void look(decode), LOOK_EVERY_MS)
    }
    const start = async () => {
      if (!navigator.mediaDevices) return setTrouble("none")
      try {
        const [camera, decode] = await Promise.all([navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }), openDecoder()])
        stream = camera
        if (over || !video.current) return camera.getTracks().forEach((track) => track.stop())
        video.current.srcObject = camera
        await video.current.play()
        void look(decode)
      } catch (error) {
        setTrouble(error instanceof DOMException && error.name === "NotAllowedError" ? "denied" : "none")
      }
    }
    void start()
    return () => {
      over = true
      clearTimeout(timer)
      stream?.getTracks().forEach((track) => track.stop())
    }
  }, [])
  return (
    <div className="grid gap-3">
      {trouble ? (
        <p role="alert" className="rounded-card bg-alert-wash p-4 font-semibold text-alert">
          {trouble === "denied" ? words.scan_denied : words.scan_none}
        </p>
      ) : (
        <div className="relative aspect-[4/3] overflow-hidden rounded-card bg-ink">
          <video ref={video} muted playsInline className="size-full object-cover" />
          <div aria-hidden="true" className="absolute inset-[14%] rounded-card border-4 border-honey/90" />
          <p className="absolute inset-x-0 bottom-0 bg-ink/70 px-3 py-1.5 text-center text-14 text-card">{words.scan_hint}</p>
        </div>
      )}
      <button type="button" onClick={onClose} className={secondary}>
        {words.scan_stop}
      </button>
    </div>
  )
}
