const { BaseKonnector, errors, log, requestFactory, scrape, signin } = require('cozy-konnector-libs')
const { models } = require('cozy-client')

const { Qualification } = models.document

const VENDOR = 'Books'
const baseUrl = 'https://books.example'
const request = requestFactory({ cheerio: true, json: false, jar: true })

class BooksKonnector extends BaseKonnector {
  async fetch(fields) {
    log('info', 'Signing in')
    await authenticate(fields.login, fields.password)

    log('info', 'Fetching the list of bills')
    const bills = await fetchBills()

    log('info', `Saving ${bills.length} bills`)
    await this.saveBills(bills, fields, {
      identifiers: ['books.example'],
      fileIdAttributes: ['vendorRef'],
      contentType: 'application/pdf'
    })
  }
}

/** The form carries a CSRF token in a hidden field, which `signin` sends back with the credentials. */
async function authenticate(username, password) {
  await signin({
    requestInstance: request,
    url: `${baseUrl}/login`,
    formSelector: 'form#login',
    formData: { username, password },
    validate: (statusCode, $) => {
      if ($('[role=alert]').length > 0) log('warn', $('[role=alert]').text().trim())
      return $('a[href="/logout"]').length === 1
    }
  })
}

/** Follows the link to the next page until there is none. */
async function fetchBills() {
  const bills = []
  let page = '/account/bills'
  while (page) {
    const $ = await request(baseUrl + page)
    if ($('#bills').length === 0) throw new Error(errors.VENDOR_DOWN)
    bills.push(...parseBills($))
    page = $('a[rel=next]').attr('href')
  }
  return bills
}

function parseBills($) {
  const rows = scrape(
    $,
    {
      vendorRef: '.reference',
      title: '.title',
      date: { sel: 'time', attr: 'datetime', parse: day => new Date(`${day}T12:00:00.000Z`) },
      amount: { sel: '.amount', parse: parseAmount },
      fileurl: { sel: 'a.download', attr: 'href', parse: href => baseUrl + href }
    },
    '#bills tbody tr'
  )
  return rows.map(row => ({
    ...row,
    vendor: VENDOR,
    currency: 'EUR',
    filename: fileName(row),
    fileAttributes: {
      metadata: {
        contentAuthor: 'books.example',
        issueDate: row.date,
        isSubscription: false,
        qualification: Qualification.getByLabel('other_invoice')
      }
    }
  }))
}

/** "1 024,50 €" → 1024.5 */
function parseAmount(text) {
  return parseFloat(text.replace(/[^\d,]/g, '').replace(',', '.'))
}

function fileName({ date, amount, vendorRef }) {
  return `${date.toISOString().slice(0, 10)}_${VENDOR}_${amount.toFixed(2)}EUR_${vendorRef}.pdf`
}

new BooksKonnector().run()
