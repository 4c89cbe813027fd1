const { conversion, legalBasis, trackingId, trafficSource } = RdsmEvents;

const form = document.getElementById('form');
const status = document.getElementById('status');

form.addEventListener('submit', async (submit) => {
  submit.preventDefault();
  const result = conversion.fromForm(new FormData(form), {
    fields: {
      conversion_identifier: 'ebook',
      legal_bases: [legalBasis.communications('consent', form.elements.aceite.checked)],
      client_tracking_id: trackingId.fromCookie(document.cookie),
      ...trafficSource.from({
        cookie: document.cookie,
        url: location,
        customFields: { content: 'cf_utm_content' },
      }),
    },
  });
  for (const output of form.querySelectorAll('output')) output.textContent = '';
  if (!result.valid) {
    for (const { input, error_message } of result.errors) {
      form.querySelector(`output[data-input="${input}"]`).textContent = error_message;
    }
    status.textContent = 'Confira os campos.';
    return;
  }
  const headers = { 'content-type': 'application/json' };
  const response = await fetch('/events', { method: 'POST', headers, body: JSON.stringify(result.event) });
  status.textContent = response.ok ? 'Obrigado!' : 'Tente novamente.';
});
