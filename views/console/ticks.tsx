/** A service to be ticked. */
export type ServiceChoice = { code: string; name: string; checked: boolean }

export type TicksProps = {
  /** What the id of every box begins with. */
  id: string
  services: readonly ServiceChoice[]
}

/** What is served at a counter, a box each. */
export function Ticks({ id, services }: TicksProps) {
  return (
    <div class="ticks">
      {services.map(({ code, name, checked }) => (
        <label class="tick" for={`${id}-${code}`}>
          <input type="checkbox" id={`${id}-${code}`} name="services" value={code} checked={checked} />
          <span>{name}</span>
        </label>
      ))}
    </div>
  )
}
