import { describe, expect, test } from 'vitest'
import { findActiveContent } from '../../src/lint/manifest/active-svg.ts'
import { maxGrowth, measureGrowth } from '../helpers/growth.ts'

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`

describe('an SVG is active with', () => {
  test.each([
    svg('<script>alert(1)</script>'),
    svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'),
    '<svg/onload=alert(1)>',
    svg('<circle r="1" onclick = "x()"/>'),
    svg('<circle r="1"onclick="x()"/>'),
    svg('<foreignObject><p>x</p></foreignObject>'),
    svg('<a xlink:href="javascript:alert(1)"/>'),
    svg('<a href="&#106;avascript:alert(1)"/>'),
    svg('<a href=javascript:alert(1)>'),
    svg('<image href="https://a.example/pixel.png"/>'),
    svg("<use xlink:href='//a.example/x.svg#y'/>"),
    svg('<use href="other.svg#y"/>'),
    svg('<set attributeName="onmouseover" to="x()"/>'),
    svg('<animate attributeName="href" values="javascript:x()"/>'),
    svg('<style>@import "x.css"</style>'),
    svg('<rect style="fill: url( \'https://a.example/x\' )"/>'),
    `<?xml-stylesheet href="x.css"?>${svg('')}`,
    `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('')}`,
  ])('%s', text => {
    expect(findActiveContent(text)).toBeTypeOf('string')
  })
})

describe('an SVG is a picture with', () => {
  test.each([
    svg('<circle cx="1" cy="1" r="1" fill="url(#a)"/>', 'viewBox="0 0 1 1"'),
    svg('<use href="#a"/><use xlink:href=" #b"/>'),
    svg('<image href="data:image/png;base64,AAAA"/>'),
    svg('<style>.a { fill: url("#b"); src: url(data:font/woff2;base64,AA) }</style>'),
    svg('<title>Button on a coat</title><desc>description=none</desc>'),
  ])('%s', text => {
    expect(findActiveContent(text)).toBeUndefined()
  })
})

test.each(['<', 'href="', "href='", 'href= ', ' on', '\n', '&#', 'url(', '<a:', '"'])(
  'takes linear time with %j',
  unit => {
    expect(measureGrowth(size => unit.repeat(size), findActiveContent)).toBeLessThan(maxGrowth)
  },
)
