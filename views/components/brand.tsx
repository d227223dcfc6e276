/** The mark: people who walk in line and one who has arrived. `tile` is white on a filled square. */
export function Brand({ tile = true }: { tile?: boolean }) {
  return (
    <svg
      class={tile ? 'brand brand--tile' : 'brand'}
      viewBox={tile ? '0 0 64 64' : '10 14 44 36'}
      aria-hidden="true"
    >
      {tile && <rect class="brand__tile" width="64" height="64" rx="12" />}
      <g class="brand__mark">
        <circle cx="17" cy="32" r="4" opacity="0.5" />
        <circle cx="28" cy="32" r="5" opacity="0.75" />
        <circle cx="40" cy="32" r="6" />
        <path
          d="M37 18.5h11v27H37"
          fill="none"
          stroke="currentColor"
          stroke-width="4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </g>
    </svg>
  )
}

/** The mark as a scene for the blue head of a page: decoration, so it says nothing. */
export function BrandScene() {
  return (
    <svg class="brand-scene" viewBox="0 0 380 284" aria-hidden="true">
      <g class="brand-scene__shade">
        <circle cx="18" cy="142" r="18" />
        <circle cx="83" cy="142" r="26" />
        <circle cx="170" cy="142" r="36" />
        <path
          d="M263 11h106v262H263"
          fill="none"
          stroke="currentColor"
          stroke-width="22"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </g>
      <circle class="brand-scene__arrived" cx="279" cy="142" r="49" />
    </svg>
  )
}
