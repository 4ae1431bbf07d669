# Each target does everything it needs by itself, on a machine with make, sh and npm. `npm run NAME` is the same.

.PHONY: start set-up test check format generate golden bench train build

start set-up test check format generate golden bench train build:
	@npm run --silent $@
