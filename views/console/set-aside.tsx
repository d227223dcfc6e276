import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ActForm } from './act-form.tsx'
import type { DeskFacts, SetAside as Row } from './desk.ts'

export type SetAsideProps = { desk: DeskFacts }

/** Who is not in the line: parked here, or absent; each with the way back. */
export function SetAside({ desk }: SetAsideProps) {
  const { parked, absent, visitor, pause } = desk
  const { line: words } = wordsOf(desk.language).console
  if (parked.length + absent.length === 0) return null
  return (
    <section class="aside" tabindex={0} aria-label={[words.parked, words.absent].join(', ')}>
      {parked.length > 0 && (
        <List title={`${words.parked} (${parked.length})`}>
          {parked.map((row) => (
            <Back
              desk={desk}
              row={row}
              act="resumption"
              label={words.recall}
              disabled={visitor !== null || pause !== null}
            />
          ))}
        </List>
      )}
      {absent.length > 0 && (
        <List title={`${words.absent} (${absent.length})`}>
          {absent.map((row) => (
            <Back
              desk={desk}
              row={row}
              act="return"
              label={row.canReturn ? words.return : words.returnUsed}
              disabled={!row.canReturn}
            />
          ))}
        </List>
      )}
    </section>
  )
}

function List({ title, children }: { title: string; children: Child }) {
  return (
    <>
      <h3 class="aside__title">{title}</h3>
      <ul class="aside__rows">{children}</ul>
    </>
  )
}

type BackProps = { desk: DeskFacts; row: Row; act: string; label: string; disabled: boolean }

function Back({ desk, row: { id, number, service }, act, label, disabled }: BackProps) {
  const { office, counter, formKey } = desk
  return (
    <li class="line__row">
      <strong class="line__number">{number}</strong>
      <span class="line__service">{service}</span>
      <ActForm action={paths.deskTicket(office, counter, id, act)} formKey={formKey}>
        <Button
          kind="plain"
          icon={act === 'return' ? 'repeat' : 'megaphone'}
          label={label}
          disabled={disabled}
          attributes={{ 'aria-label': `${label}, ${number}` }}
        />
      </ActForm>
    </li>
  )
}
