import type { Context } from 'hono'
import type { SignInFrameProps } from '../../../views/sign-in/sign-in-frame.tsx'
import { findOffice } from '../../offices/office.ts'
import { basicsOf } from '../http/basics.ts'
import type { DoorEnv, House } from '../http/house.ts'

/** What every page of signing in shows of the office. Refuses OFFICE_UNKNOWN. */
export async function frameOf(
  house: House,
  c: Context<DoorEnv>,
  scripts: Parameters<typeof basicsOf>[3] = [],
): Promise<Omit<SignInFrameProps, 'title' | 'here' | 'children'>> {
  const { slug, name, slogan } = await findOffice(house.reading, c.req.param('office') ?? '')
  const basics = basicsOf(house, c, 'sign-in', scripts)
  return { ...basics, office: { slug, name: name[basics.language], slogan: slogan[basics.language] } }
}
