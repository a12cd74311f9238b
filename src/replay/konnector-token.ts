import { cozyOrigin } from './protocol.ts'

/**
 * COZY_CREDENTIALS of a replay: a JWT with the claims of cozy-stack (model/permission/claims.go), and a signature that is
 * none.
 */
export function createToken(slug: string, now: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = {
    iss: new URL(cozyOrigin).host,
    aud: 'konn',
    sub: slug,
    iat: Math.floor(now / 1000),
  }
  return [
    part({ alg: 'HS512', typ: 'JWT' }),
    part(claims),
    Buffer.alloc(64, 'replay').toString('base64url'),
  ].join('.')
}
