/** The page at `/`: somebody's telephone, for whoever tries the product by hand. */
export const PAGE = `<!doctype html>
<html lang="pt-BR">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>BotConversa de mentira</title>
<link rel="icon" href="data:,">
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1f2937 }
  h1 { font-size: 1.3rem } h2 { font-size: 1rem; margin: 1.5rem 0 .25rem }
  form { display: grid; gap: .5rem; grid-template-columns: 1fr 1fr } form > :last-child, textarea { grid-column: 1 / -1 }
  input, textarea, button, select { font: inherit; padding: .4rem .6rem; border: 1px solid #9ca3af; border-radius: .4rem }
  button { background: #166534; color: #fff; border-color: #166534; cursor: pointer }
  button.plain { background: #fff; color: #166534; padding: .1rem .5rem }
  .said { margin: .3rem 0; padding: .4rem .7rem; border-radius: .6rem; width: fit-content; max-width: 80%; background: #dcfce7; white-space: pre-wrap; overflow-wrap: anywhere }
  .us, .flow { margin-left: auto; background: #e0e7ff } .flow { font-style: italic }
  small { color: #4b5563 } #told { min-height: 1.5em }
</style>
<h1>BotConversa de mentira</h1>
<p>Escreva como um contato no WhatsApp: a mensagem chega ao Zayn Hub pelo webhook, e o que a equipe responde aparece aqui.
<small>Write as a contact; what the team answers appears below. <a href="/__control">/__control</a> lists the switches.</small></p>
<form id="say">
  <label>Telefone <input name="phone" value="+5511987654321" required></label>
  <label>Nome <input name="name" value="Maria Souza"></label>
  <textarea name="text" rows="2" placeholder="Mensagem" aria-label="Mensagem"></textarea>
  <select name="mediaUrl" aria-label="Arquivo"><option value="">Sem arquivo</option>
    <option value="/media/foto.png">Uma foto</option><option value="/media/recibo.txt">Um recibo</option></select>
  <button>Enviar</button>
</form>
<p id="told" role="status"></p>
<div id="talks"></div>
<script type="module">
  const call = (method, path, body) => fetch('/__control/' + path, {
    method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body),
  }).then((response) => response.json())
  const element = (name, text, className = '') => Object.assign(document.createElement(name), { textContent: text, className })
  const told = (sent) => document.querySelector('#told').textContent =
    sent.status === 200 ? 'Entregue.' : 'O Zayn Hub não recebeu (' + (sent.status ?? 'sem resposta') + '). Há um endereço em /__control/settings?'

  document.querySelector('#say').addEventListener('submit', async (event) => {
    event.preventDefault()
    const input = Object.fromEntries(new FormData(event.target))
    if (input.mediaUrl) input.mediaUrl = location.origin + input.mediaUrl
    input.externalId = crypto.randomUUID()
    event.target.elements.text.value = ''
    told(await call('POST', 'say', input))
    await show()
  })

  let shown = ''
  async function show() {
    const talks = await call('GET', 'talks')
    const state = JSON.stringify(talks)
    if (state === shown) return
    shown = state
    document.querySelector('#talks').replaceChildren(...talks.map((one) => {
      const part = document.createElement('section')
      const button = element('button', one.isOpen ? 'Fechar' : 'Abrir', 'plain')
      button.onclick = async () => { told(await call('POST', 'conversation', { phone: one.phone, open: !one.isOpen })); await show() }
      const head = element('h2', one.full_name + ' · ' + one.phone + ' · ' + (one.isOpen ? 'aberta ' : 'fechada '))
      head.append(button)
      part.append(head, ...one.talk.map(({ from, text, file }) => {
        const said = element('div', text, 'said ' + from)
        if (file) said.append(' ', Object.assign(element('a', 'arquivo'), { href: file }))
        return said
      }))
      return part
    }))
  }
  show()
  setInterval(show, 1000)
</script>
</html>
`
