/** Seconds between two looks: a new step is on screen within ten. Source: our decision */
const secondsBetweenLooks = 8

/** An answer that has not come by then does not come. Unit: seconds. Source: our decision; as the app waits */
const patience = 15

/** Every so many looks the whole page is asked for, since “已过 20 分钟” grows old while nothing happens. */
const looksPerWholePage = 8

/**
 * Fetches the same page while it is visible and puts the new progress in place of the old.
 * Written for the oldest browsers that people still carry; without it the page reloads by itself less often.
 */
export const refreshScript = `(function () {
  var etag = null, looks = 0, busy = false
  function main(of) { return of.querySelector('main') }
  function show(page) {
    var fresh = main(new DOMParser().parseFromString(page, 'text/html')), old = main(document)
    if (!fresh || fresh.innerHTML === old.innerHTML) return
    var news = fresh.querySelector('h1').textContent
    if (news !== old.querySelector('h1').textContent) document.getElementById('news').textContent = news
    old.parentNode.replaceChild(fresh, old)
  }
  function look() {
    if (document.hidden || busy) return
    busy = true
    looks += 1
    var headers = etag && looks % ${looksPerWholePage} ? { 'If-None-Match': etag } : {}
    var end = window.AbortController && new AbortController(), late
    Promise.race([ask(headers, end && end.signal), new Promise(function (_, refuse) {
      late = setTimeout(function () { refuse(); if (end) end.abort() }, ${patience * 1000})
    })]).catch(function () { document.body.className = 'cut-off' }).then(function () { clearTimeout(late); busy = false })
  }
  function ask(headers, signal) {
    return fetch(location.href, { headers: headers, credentials: 'omit', cache: 'no-store', signal: signal || null }).then(function (answer) {
      if (answer.status === 404) return location.reload()
      document.body.className = answer.ok || answer.status === 304 ? '' : 'cut-off'
      if (!answer.ok) return
      etag = answer.headers.get('etag')
      return answer.text().then(show)
    })
  }
  setInterval(look, ${secondsBetweenLooks * 1000})
  document.addEventListener('visibilitychange', look)
})()`
