/** A QR code as drawn by the server: how many modules a side, and the dark ones as one path. */
export type Qr = { size: number; path: string }

/** Four modules of quiet around it, as the standard asks. */
const QUIET = 4

/** A code to be scanned: black on white whatever the colours of the screen. */
export function QrCode({ qr, label }: { qr: Qr; label: string }) {
  const side = qr.size + 2 * QUIET
  return (
    <svg class="qr-code" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label}>
      <rect class="qr-code__ground" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path class="qr-code__dark" d={qr.path} shape-rendering="crispEdges" />
    </svg>
  )
}
