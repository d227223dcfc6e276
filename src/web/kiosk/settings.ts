import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type Language, languages } from '../../words/language.ts'
import type { DoorEnv } from '../http/house.ts'
import { paths } from '../http/paths.ts'

/** How the visitor who stands here has set the screen. At rest: Indonesian, and nothing else. */
export type KioskSetting = { language: Language; large: boolean; contrast: boolean; low: boolean }

const SETTING = 'giliran_kiosk'
const RESTED = 'giliran_kiosk_rested'

const AT_REST: KioskSetting = { language: 'id', large: false, contrast: false, low: false }

/** The setting as the cookie keeps it, such as `en.large`. What makes no sense counts as not set. */
export function settingOf(c: Context<DoorEnv>): KioskSetting {
  const said = getCookie(c, SETTING)?.split('.') ?? []
  return {
    language: languages.find((language) => said.includes(language)) ?? AT_REST.language,
    large: said.includes('large'),
    contrast: said.includes('contrast'),
    low: said.includes('low'),
  }
}

/** Turns one control of the assist bar on or off; an unknown one changes nothing. */
export function turned(setting: KioskSetting, control: string): KioskSetting {
  if (control === 'language') {
    return { ...setting, language: setting.language === 'id' ? 'en' : 'id' }
  } else if (control === 'large' || control === 'contrast' || control === 'low') {
    return { ...setting, [control]: !setting[control] }
  } else {
    return setting
  }
}

export function keepSetting(c: Context<DoorEnv>, office: string, { language, ...on }: KioskSetting): void {
  const value = [language, ...Object.entries(on).flatMap(([name, isOn]) => (isOn ? [name] : []))].join('.')
  setCookie(c, SETTING, value, cookieOf(office))
}

/** Forgets the setting, and from when on older tickets are no longer shown here. */
export function keepRest(c: Context<DoorEnv>, office: string, at: number): void {
  deleteCookie(c, SETTING, cookieOf(office))
  setCookie(c, RESTED, String(at), cookieOf(office))
}

/** When the last visitor left, milliseconds of the office's clock; 0 when nobody has yet. */
export function restedAt(c: Context<DoorEnv>): number {
  const at = Number(getCookie(c, RESTED))
  return Number.isFinite(at) ? at : 0
}

function cookieOf(office: string) {
  return { path: paths.kiosk(office), httpOnly: true, sameSite: 'Lax' } as const
}
