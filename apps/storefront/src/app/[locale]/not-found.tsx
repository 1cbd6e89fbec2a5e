import { Lost } from "@/features/shell/lost"

export default function NotFound() {
  return <Lost />
}
