import type { Child } from 'hono/jsx'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Button, type ButtonProps } from '../components/button.tsx'

export type DialogProps = {
  language: Language
  /** What the button that opens it names. */
  id: string
  question: string
  /** What the button that closes it says, unless that is "Tidak jadi". */
  close?: string
  children: Child
}

/** A question over the desk. The browser opens and closes it, so it asks without scripts too. */
export function Dialog({ language, id, question, close, children }: DialogProps) {
  return (
    <div class="dialog" popover="auto" id={id} role="dialog" aria-labelledby={`${id}-question`}>
      <h2 class="dialog__question" id={`${id}-question`}>
        {question}
      </h2>
      {children}
      <Button
        kind="quiet"
        type="button"
        label={close ?? wordsOf(language).console.reason.keep}
        keyLabel="Esc"
        attributes={{ popovertarget: id, popovertargetaction: 'hide' }}
      />
    </div>
  )
}

export type DialogButtonProps = Pick<ButtonProps, 'icon' | 'label' | 'note' | 'disabled' | 'wide'> & {
  opens: string
  /** The key that opens it; its capital stands on the button. */
  press?: string
  /** What is heard instead of the label, where there are several of its kind. */
  about?: string
}

/** The button that opens a question. */
export function DialogButton({ opens, press, about, ...button }: DialogButtonProps) {
  return (
    <Button
      {...button}
      kind="plain"
      type="button"
      {...(press !== undefined && { keyLabel: press.toUpperCase() })}
      attributes={{
        ...(press !== undefined && { 'data-key': press }),
        ...(about !== undefined && { 'aria-label': about }),
        popovertarget: opens,
        'aria-haspopup': 'dialog',
      }}
    />
  )
}
