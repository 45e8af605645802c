# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop needs to know of an installed Payoff. Included last, when the program's target is known.
include(GNUInstallDirs)
set(DESKTOP ${PROJECT_SOURCE_DIR}/resources/desktop)
install(TARGETS payoff)
install(FILES ${DESKTOP}/org.payoff.payoff.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${DESKTOP}/org.payoff.payoff.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${DESKTOP}/org.payoff.payoff.mime.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME org.payoff.payoff.xml)
install(FILES ${DESKTOP}/org.payoff.payoff.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/docs/payoff.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
