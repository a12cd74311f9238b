/** The bills of what the shop's own page was given. */
export function billsOf({ commandes, token }) {
  return commandes.map(({ numero, date, montant, fichier }) => ({
    vendor: 'Livres',
    vendorRef: numero,
    date: new Date(date),
    amount: montant,
    currency: 'EUR',
    filename: `${date}_Livres_facture n°${numero}_${montant.toFixed(2)}€.pdf`,
    fileurl: fichier,
    requestOptions: { headers: { 'X-Token': token } }
  }))
}

/** The person, as the account's page names them. */
export function identityOf(document) {
  const textOf = id => document.querySelector(`#${id}`)?.textContent.trim()
  const [street, postcode, city] = ['rue', 'code-postal', 'ville'].map(textOf)
  return {
    contact: {
      name: { givenName: textOf('prenom'), familyName: textOf('nom') },
      email: [{ address: textOf('courriel') }],
      address: [{ street, postcode, city, formattedAddress: `${street} ${postcode} ${city}` }]
    }
  }
}
