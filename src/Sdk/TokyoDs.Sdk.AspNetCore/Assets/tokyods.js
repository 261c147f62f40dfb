// Makes the form parts more comfortable; each of them works without it. Texts come from the page, none from here.

const say = (text, ...values) => text.replace(/\{(\d)\}/g, (_, index) => values[index]);

const addStatus = (after, id) => {
  const status = document.createElement("p");
  status.className = "tds-status";
  status.id = id;
  status.setAttribute("role", "status");
  after.insertAdjacentElement("afterend", status);
  return status;
};

// The focus goes to the error summary after a form came back with errors. A form is sent to the address of the page with its
// fragment (#main after the skip link, #field after a change link), to which the browser would move the focus while it loads.
const summary = document.querySelector("[data-tds-focus]");
if (summary) {
  if (location.hash) {
    history.replaceState(history.state, "", location.pathname + location.search);
    addEventListener("load", () => requestAnimationFrame(() => summary.focus()), { once: true });
  }

  summary.focus();
}

// A text area says how many characters are left: at once to the eye, after a pause to the ear.
for (const area of document.querySelectorAll("textarea[data-tds-count]")) {
  const status = addStatus(area, `${area.id}-count`);
  status.removeAttribute("role");
  const spoken = addStatus(status, `${area.id}-count-spoken`);
  spoken.className = "tds-visually-hidden";
  let pause;
  const count = () => {
    const left = Number(area.dataset.tdsCount) - area.value.length;
    const text = left < 0 ? say(area.dataset.tdsCountOver, -left) : say(area.dataset.tdsCountLeft, left);
    status.textContent = text;
    status.classList.toggle("tds-status--wrong", left < 0);
    return text;
  };
  area.addEventListener("input", () => {
    const text = count();
    clearTimeout(pause);
    pause = setTimeout(() => (spoken.textContent = text), 1000);
  });
  count();
}

// A second press on a button does not send the form twice; going back in the browser frees it.
for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button?.matches("[data-tds-once]")) {
      return;
    }

    if (form.dataset.tdsSent) {
      event.preventDefault();
      return;
    }

    form.dataset.tdsSent = "true";
    const status = document.getElementById("tds-sending") ?? addStatus(button, "tds-sending");
    status.textContent = button.dataset.tdsOnce;
  });
}

addEventListener("pageshow", () => {
  for (const form of document.forms) {
    delete form.dataset.tdsSent;
  }

  document.getElementById("tds-sending")?.remove();
});

// A field is left between the press and the release of a button. What is then said of it, here or by an interactive page, moves
// the button away from under the pointer, and browsers make no click of it. The press counts where the pointer stayed; who moves
// away before the release has thought better of it (WCAG 2.5.2).
let press = null;
addEventListener("mousedown", (event) => {
  const control = event.button === 0 ? event.target.closest?.("a, button, input, label, summary") : null;
  press = control && { control, place: control.getBoundingClientRect() };
}, true);
addEventListener("mouseup", ({ target, clientX, clientY }) => {
  if (!press) {
    return;
  }

  const { control, place } = press;
  press = null;
  const isInPlace = clientX >= place.left && clientX <= place.right && clientY >= place.top && clientY <= place.bottom;
  if (isInPlace && control.isConnected && !control.contains(target)) {
    control.click();
  }
}, true);

// Numbers with a check digit are looked at when the reader leaves the field. Nothing is sent or kept.
const asciiDigits = (text) => text.normalize("NFKC").replace(/[^0-9]/g, "");

const checkDigits = {
  corporate(digits) {
    if (digits.length !== 13) return false;
    const sum = [...digits.slice(1)].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
    return Number(digits[0]) === 9 - (sum % 9);
  },
  individual(digits) {
    if (digits.length !== 12) return false;
    const sum = [...digits.slice(0, 11)].reverse().reduce((total, digit, index) => total + Number(digit) * (index < 6 ? index + 2 : index - 4), 0);
    const rest = sum % 11;
    return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
  },
};

for (const input of document.querySelectorAll("[data-tds-digits]")) {
  const status = addStatus(input, `${input.id}-digits`);
  input.addEventListener("change", () => {
    const digits = asciiDigits(input.value);
    const isWrong = digits.length > 0 && !checkDigits[input.dataset.tdsDigits](digits);
    status.textContent = isWrong ? input.dataset.tdsDigitsWrong : "";
    status.classList.toggle("tds-status--wrong", isWrong);
  });
}

// A section becomes a modal dialog of the browser: it takes the focus, Escape closes it, the focus goes back to the button.
for (const place of document.querySelectorAll("[data-tds-dialog]")) {
  const section = document.getElementById(place.dataset.tdsDialog);
  const link = place.querySelector("[data-tds-dialog-open]");
  const dialog = document.createElement("dialog");
  for (const { name, value } of section.attributes) {
    if (name !== "tabindex") dialog.setAttribute(name, value);
  }

  dialog.append(...section.childNodes);
  section.replaceWith(dialog);

  const close = document.createElement("button");
  close.type = "button";
  close.className = "tds-button tds-button--secondary";
  close.textContent = dialog.dataset.tdsDialogClose;
  close.addEventListener("click", () => dialog.close());
  dialog.append(close);

  const open = document.createElement("button");
  open.type = "button";
  open.className = link.className;
  open.textContent = link.textContent;
  open.setAttribute("aria-haspopup", "dialog");
  open.addEventListener("click", () => dialog.showModal());
  link.replaceWith(open);
}

// Two minutes before a session ends the reader is told; more time is asked for without leaving the page (WCAG 2.2.1).
for (const notice of document.querySelectorAll("[data-tds-session]")) {
  const limit = Number(notice.dataset.tdsSession) * 60_000;
  const link = notice.querySelector("[data-tds-session-extend]");
  const status = addStatus(notice.querySelector("p"), "tds-session-status");
  let timer;
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = notice.dataset.tdsSessionWarning;
      notice.classList.add("tds-session--ending");
    }, Math.max(limit - 120_000, 0));
  };
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    const answer = await fetch(link.href, { cache: "no-store" }).catch(() => null);
    if (!answer?.ok) {
      location.assign(link.href);
      return;
    }

    status.textContent = notice.dataset.tdsSessionExtended;
    notice.classList.remove("tds-session--ending");
    start();
  });
  start();
}
